import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {answerAll, failAll, holdAnswer, newAddress, restoreFetch} from '../../support/answers.js';
import {loaded, show} from '../../support/element.js';
import {sample, sampleJson} from '../../support/samples.js';

const elements: Readonly<Record<string, () => TemplateResult>> = {
  'iro-initiative-list': () => html`<iro-initiative-list></iro-initiative-list>`,
  'iro-event-card': () => html`<iro-event-card></iro-event-card>`,
  'iro-social-links': () => html`<iro-social-links></iro-social-links>`,
  'iro-resource-directory': () => html`<iro-resource-directory></iro-resource-directory>`,
};

describe('accessibility, by axe', () => {
  afterEach(restoreFetch);

  for (const [name, template] of Object.entries(elements)) {
    for (const lang of ['en', 'es']) {
      describe(`<${name}>, ${lang}`, () => {
        for (const layout of ['list', 'grid', 'compact']) {
          it(`finds nothing in the ${layout} layout`, async () => {
            const element = await show(template(), lang);
            element.layout = layout;
            await element.updateComplete;
            await expect(element).to.be.accessible();
          });
        }

        it('finds nothing while loading', async () => {
          const held = holdAnswer();
          const element = await show(template(), lang);
          element.src = newAddress();
          await held.asked;
          await element.updateComplete;
          await expect(element).to.be.accessible();
        });

        it('finds nothing in content of one language', async () => {
          const element = await show(template(), lang);
          await loaded(element, {content: sample});
          await expect(element).to.be.accessible();
        });

        it('finds nothing when empty', async () => {
          const element = await show(template(), lang);
          await loaded(element, {content: {sections: []}});
          await expect(element).to.be.accessible();
        });

        it('finds nothing when failed', async () => {
          failAll();
          const element = await show(template(), lang);
          await loaded(element, {src: newAddress()});
          await expect(element).to.be.accessible();
        });

        it('finds nothing when stale', async () => {
          answerAll(sampleJson);
          const element = await show(template(), lang);
          await loaded(element, {src: newAddress()});
          failAll();
          await element.reload();
          await expect(element).to.be.accessible();
        });
      });
    }
  }
});
