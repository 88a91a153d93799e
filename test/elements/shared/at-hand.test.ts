import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {IroElement} from '../../../src/elements/shared/iro-element.js';
import {answerAll, newAddress, restoreFetch} from '../../support/answers.js';
import {tags as bundled} from '../../support/bundle.js';
import {all, texts} from '../../support/element.js';
import {holdRequests} from '../../support/requests.js';

const json = (...titles: string[]) =>
  JSON.stringify({
    items: titles.map((title, index) => ({id: `i${index}`, title, startDate: '2100-01-01'})),
  });

const tags = [...bundled, 'iro-event-list'] as const;

type Tag = (typeof tags)[number];

/** An element in the page, whose first update is yet to come. */
const add = (tag: Tag, src: string): IroElement => {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  document.body.append(element);
  return element;
};

/** What the first update of an element shows. */
const first = async (tag: Tag, src: string): Promise<IroElement> => {
  const element = add(tag, src);
  await element.updateComplete;
  return element;
};

describe('content that another element has read', () => {
  const added: Element[] = [];
  const keep = <Kept extends Element>(element: Kept): Kept => {
    added.push(element);
    return element;
  };

  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    restoreFetch();
  });

  for (const tag of tags) {
    it(`is in the first update: ${tag}`, async () => {
      answerAll(json('Shared'));
      const src = newAddress();
      const one = keep(add(tag, src));
      await oneEvent(one, 'iro-load');
      await one.updateComplete;
      const requests = holdRequests();
      const other = keep(await first(tag, src));
      expect(other.shadowRoot!.querySelector('slot')).to.equal(null);
      expect(texts(other, '[part~=title]').join()).to.contain('Shared');
      expect(texts(other, '[part=status]')).to.deep.equal(['']);
      expect(requests.count()).to.equal(0);
      await oneEvent(other, 'iro-load');
    });
  }

  it('is read anew where the text of the script has changed', async () => {
    const script = await fixture<HTMLScriptElement>(
      html`<script type="application/json" id="at-hand"></script>`,
    );
    script.textContent = json('Before');
    const one = keep(add('iro-initiative-list', '#at-hand'));
    await oneEvent(one, 'iro-load');
    script.textContent = json('After');
    const other = keep(add('iro-initiative-list', '#at-hand'));
    await oneEvent(other, 'iro-load');
    await other.updateComplete;
    expect(texts(other, '[part=title]')).to.deep.equal(['After']);
    const third = keep(await first('iro-initiative-list', '#at-hand'));
    expect(texts(third, '[part=title]')).to.deep.equal(['After']);
    expect(all(third, 'slot')).to.deep.equal([]);
  });

  it('fails at once where it could not be read', async () => {
    answerAll('no content');
    const src = newAddress();
    await oneEvent(keep(add('iro-initiative-list', src)), 'iro-error');
    const other = keep(await first('iro-initiative-list', src));
    expect(texts(other, '[part=status]')[0]).to.contain('cannot be read');
    expect(all(other, '[part=retry]')).to.have.length(1);
  });
});
