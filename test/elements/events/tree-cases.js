/** Events whose accessibility trees are known: two of them in May 2030, one that recurs. */
export const events = {
  items: [
    {
      id: 'talk',
      title: {en: 'Talk', es: 'Charla'},
      description: {en: 'About libraries.', es: 'Sobre bibliotecas.'},
      url: 'https://example.org/talk',
      startDate: '2030-05-03',
      location: {en: 'Main hall', es: 'Sala principal'},
      address: 'Calle de Muestra 1',
      mapUrl: 'https://example.org/map',
      attendance: 'mixed',
      joinUrl: 'https://example.org/join',
      organizer: {en: 'Sample library', es: 'Biblioteca de muestra'},
      status: 'rescheduled',
      registrationUrl: 'https://example.org/register',
      registrationCloses: '2030-05-02',
      tags: ['talks'],
    },
    {
      id: 'fair',
      title: {en: 'Fair', es: 'Feria'},
      startDate: '2030-05-30',
      endDate: '2030-06-02',
      status: 'cancelled',
    },
  ],
};

/** Where the clock stands: noon of a Thursday, whatever the zone. */
export const present = '2030-05-02T12:00';

/** What assistive technology is told of elements that show them. */
export const trees = [
  {
    name: 'a card',
    lang: 'en',
    tag: 'iro-event-card',
    attributes: {},
    menu: false,
    tree: `
heading 2 "Events"
article
  heading 3 "Talk"
    link "Talk"
  text "The date has changed"
  text "Friday, May 3, 2030"
  text "tomorrow"
  text "Main hall"
  text "Calle de Muestra 1"
  link "Map"
  text "In person and online"
  link "Join online"
  text "About libraries."
  text "Organized by: Sample library"
  text "Registration closes: Thursday, May 2, 2030"
  link "Register"
  button "Add to calendar" [expanded=false, haspopup=menu]
  button "Share"
  status
status
`,
  },
  {
    name: 'the open menu of calendars',
    lang: 'en',
    tag: 'iro-event-card',
    attributes: {actions: 'calendar'},
    menu: true,
    tree: `
heading 2 "Events"
article
  heading 3 "Talk"
    link "Talk"
  text "The date has changed"
  text "Friday, May 3, 2030"
  text "tomorrow"
  text "Main hall"
  text "Calle de Muestra 1"
  link "Map"
  text "In person and online"
  link "Join online"
  text "About libraries."
  text "Organized by: Sample library"
  text "Registration closes: Thursday, May 2, 2030"
  link "Register"
  button "Add to calendar" [expanded, haspopup=menu]
  status
  menu "Add to calendar"
    menuitem "Apple Calendar or calendar file (.ics)"
    menuitem "Google Calendar (opens in a new window)"
    menuitem "Outlook.com (opens in a new window)"
    menuitem "Microsoft 365 (opens in a new window)"
    menuitem "Yahoo (opens in a new window)"
status
`,
  },
  {
    name: 'a list with filters',
    lang: 'en',
    tag: 'iro-event-list',
    attributes: {filters: 'tag attendance past view', actions: ''},
    menu: false,
    tree: `
heading 2 "Events"
group "Which events"
  text "Topic"
  combobox "Topic"
    option "All"
    option "talks (1)"
  text "Attendance"
  combobox "Attendance"
    option "All"
    option "In person (1)"
    option "Online (1)"
  text "Dates"
  combobox "Dates"
    option "Coming events"
    option "Past events"
    option "All events"
  group "View"
    button "List" [pressed]
    button "Month" [pressed=false]
status
  text "2 events"
list
  listitem
    article
      heading 3 "Talk"
        link "Talk"
      text "The date has changed"
      text "Friday, May 3, 2030"
      text "tomorrow"
      text "Main hall"
      text "Calle de Muestra 1"
      link "Map"
      text "In person and online"
      link "Join online"
      text "About libraries."
      text "Organized by: Sample library"
      text "Registration closes: Thursday, May 2, 2030"
      link "Register"
  listitem
    article
      heading 3 "Fair"
      text "Cancelled"
      text "Thursday, May 30 – Sunday, June 2, 2030"
status
`,
  },
  {
    name: 'a list by month',
    lang: 'en',
    tag: 'iro-event-list',
    attributes: {group: 'month', actions: 'share'},
    menu: false,
    tree: `
heading 2 "Events"
status
heading 3 "May 2030"
list
  listitem
    article
      heading 4 "Talk"
        link "Talk"
      text "The date has changed"
      text "Friday, May 3, 2030"
      text "tomorrow"
      text "Main hall"
      text "Calle de Muestra 1"
      link "Map"
      text "In person and online"
      link "Join online"
      text "About libraries."
      text "Organized by: Sample library"
      text "Registration closes: Thursday, May 2, 2030"
      link "Register"
      button "Share"
      status
  listitem
    article
      heading 4 "Fair"
      text "Cancelled"
      text "Thursday, May 30 – Sunday, June 2, 2030"
      button "Share"
      status
status
`,
  },
  {
    name: 'the calendar of a month',
    lang: 'en',
    tag: 'iro-event-list',
    attributes: {view: 'month', actions: ''},
    menu: false,
    tree: `
heading 2 "Events"
status
  text "May 2030: 2 events"
heading 3 "May 2030"
button "Previous month"
button "Today"
button "Next month"
grid "May 2030"
  row
    columnheader "Sunday"
    columnheader "Monday"
    columnheader "Tuesday"
    columnheader "Wednesday"
    columnheader "Thursday"
    columnheader "Friday"
    columnheader "Saturday"
  row
    gridcell
    gridcell
    gridcell
    gridcell "May 1"
    gridcell "May 2" [current=date]
    gridcell "May 3, 1 event: Talk"
    gridcell "May 4"
  row
    gridcell "May 5"
    gridcell "May 6"
    gridcell "May 7"
    gridcell "May 8"
    gridcell "May 9"
    gridcell "May 10"
    gridcell "May 11"
  row
    gridcell "May 12"
    gridcell "May 13"
    gridcell "May 14"
    gridcell "May 15"
    gridcell "May 16"
    gridcell "May 17"
    gridcell "May 18"
  row
    gridcell "May 19"
    gridcell "May 20"
    gridcell "May 21"
    gridcell "May 22"
    gridcell "May 23"
    gridcell "May 24"
    gridcell "May 25"
  row
    gridcell "May 26"
    gridcell "May 27"
    gridcell "May 28"
    gridcell "May 29"
    gridcell "May 30, 1 event: Fair"
    gridcell "May 31, 1 event: Fair"
    gridcell
list
  listitem
    article
      heading 4 "Talk"
        link "Talk"
      text "The date has changed"
      text "Friday, May 3, 2030"
      text "tomorrow"
      text "Main hall"
      text "Calle de Muestra 1"
      link "Map"
      text "In person and online"
      link "Join online"
      text "About libraries."
      text "Organized by: Sample library"
      text "Registration closes: Thursday, May 2, 2030"
      link "Register"
  listitem
    article
      heading 4 "Fair"
      text "Cancelled"
      text "Thursday, May 30 – Sunday, June 2, 2030"
status
`,
  },
  {
    name: 'a card',
    lang: 'es',
    tag: 'iro-event-card',
    attributes: {},
    menu: false,
    tree: `
heading 2 "Eventos"
article
  heading 3 "Charla"
    link "Charla"
  text "Cambio de fecha"
  text "viernes, 3 de mayo de 2030"
  text "mañana"
  text "Sala principal"
  text "Calle de Muestra 1"
  link "Mapa"
  text "En persona y en línea"
  link "Participar en línea"
  text "Sobre bibliotecas."
  text "Organiza: Biblioteca de muestra"
  text "Cierre de inscripciones: jueves, 2 de mayo de 2030"
  link "Inscribirse"
  button "Agregar al calendario" [expanded=false, haspopup=menu]
  button "Compartir"
  status
status
`,
  },
  {
    name: 'the open menu of calendars',
    lang: 'es',
    tag: 'iro-event-card',
    attributes: {actions: 'calendar'},
    menu: true,
    tree: `
heading 2 "Eventos"
article
  heading 3 "Charla"
    link "Charla"
  text "Cambio de fecha"
  text "viernes, 3 de mayo de 2030"
  text "mañana"
  text "Sala principal"
  text "Calle de Muestra 1"
  link "Mapa"
  text "En persona y en línea"
  link "Participar en línea"
  text "Sobre bibliotecas."
  text "Organiza: Biblioteca de muestra"
  text "Cierre de inscripciones: jueves, 2 de mayo de 2030"
  link "Inscribirse"
  button "Agregar al calendario" [expanded, haspopup=menu]
  status
  menu "Agregar al calendario"
    menuitem "Calendario de Apple o archivo de calendario (.ics)"
    menuitem "Google Calendar (se abre en una ventana nueva)"
    menuitem "Outlook.com (se abre en una ventana nueva)"
    menuitem "Microsoft 365 (se abre en una ventana nueva)"
    menuitem "Yahoo (se abre en una ventana nueva)"
status
`,
  },
  {
    name: 'a list with filters',
    lang: 'es',
    tag: 'iro-event-list',
    attributes: {filters: 'tag attendance past view', actions: ''},
    menu: false,
    tree: `
heading 2 "Eventos"
group "Filtros de eventos"
  text "Tema"
  combobox "Tema"
    option "Todo"
    option "talks (1)"
  text "Modalidad"
  combobox "Modalidad"
    option "Todo"
    option "En persona (1)"
    option "En línea (1)"
  text "Fechas"
  combobox "Fechas"
    option "Próximos eventos"
    option "Eventos pasados"
    option "Todos los eventos"
  group "Vista"
    button "Lista" [pressed]
    button "Mes" [pressed=false]
status
  text "2 eventos"
list
  listitem
    article
      heading 3 "Charla"
        link "Charla"
      text "Cambio de fecha"
      text "viernes, 3 de mayo de 2030"
      text "mañana"
      text "Sala principal"
      text "Calle de Muestra 1"
      link "Mapa"
      text "En persona y en línea"
      link "Participar en línea"
      text "Sobre bibliotecas."
      text "Organiza: Biblioteca de muestra"
      text "Cierre de inscripciones: jueves, 2 de mayo de 2030"
      link "Inscribirse"
  listitem
    article
      heading 3 "Feria"
      text "Cancelado"
      text "del jueves, 30 de mayo al domingo, 2 de junio de 2030"
status
`,
  },
  {
    name: 'a list by month',
    lang: 'es',
    tag: 'iro-event-list',
    attributes: {group: 'month', actions: 'share'},
    menu: false,
    tree: `
heading 2 "Eventos"
status
heading 3 "mayo de 2030"
list
  listitem
    article
      heading 4 "Charla"
        link "Charla"
      text "Cambio de fecha"
      text "viernes, 3 de mayo de 2030"
      text "mañana"
      text "Sala principal"
      text "Calle de Muestra 1"
      link "Mapa"
      text "En persona y en línea"
      link "Participar en línea"
      text "Sobre bibliotecas."
      text "Organiza: Biblioteca de muestra"
      text "Cierre de inscripciones: jueves, 2 de mayo de 2030"
      link "Inscribirse"
      button "Compartir"
      status
  listitem
    article
      heading 4 "Feria"
      text "Cancelado"
      text "del jueves, 30 de mayo al domingo, 2 de junio de 2030"
      button "Compartir"
      status
status
`,
  },
  {
    name: 'the calendar of a month',
    lang: 'es',
    tag: 'iro-event-list',
    attributes: {view: 'month', actions: ''},
    menu: false,
    tree: `
heading 2 "Eventos"
status
  text "mayo de 2030: 2 eventos"
heading 3 "mayo de 2030"
button "Mes anterior"
button "Hoy"
button "Mes siguiente"
grid "mayo de 2030"
  row
    columnheader "domingo"
    columnheader "lunes"
    columnheader "martes"
    columnheader "miércoles"
    columnheader "jueves"
    columnheader "viernes"
    columnheader "sábado"
  row
    gridcell
    gridcell
    gridcell
    gridcell "1 de mayo"
    gridcell "2 de mayo" [current=date]
    gridcell "3 de mayo, 1 evento: Charla"
    gridcell "4 de mayo"
  row
    gridcell "5 de mayo"
    gridcell "6 de mayo"
    gridcell "7 de mayo"
    gridcell "8 de mayo"
    gridcell "9 de mayo"
    gridcell "10 de mayo"
    gridcell "11 de mayo"
  row
    gridcell "12 de mayo"
    gridcell "13 de mayo"
    gridcell "14 de mayo"
    gridcell "15 de mayo"
    gridcell "16 de mayo"
    gridcell "17 de mayo"
    gridcell "18 de mayo"
  row
    gridcell "19 de mayo"
    gridcell "20 de mayo"
    gridcell "21 de mayo"
    gridcell "22 de mayo"
    gridcell "23 de mayo"
    gridcell "24 de mayo"
    gridcell "25 de mayo"
  row
    gridcell "26 de mayo"
    gridcell "27 de mayo"
    gridcell "28 de mayo"
    gridcell "29 de mayo"
    gridcell "30 de mayo, 1 evento: Feria"
    gridcell "31 de mayo, 1 evento: Feria"
    gridcell
list
  listitem
    article
      heading 4 "Charla"
        link "Charla"
      text "Cambio de fecha"
      text "viernes, 3 de mayo de 2030"
      text "mañana"
      text "Sala principal"
      text "Calle de Muestra 1"
      link "Mapa"
      text "En persona y en línea"
      link "Participar en línea"
      text "Sobre bibliotecas."
      text "Organiza: Biblioteca de muestra"
      text "Cierre de inscripciones: jueves, 2 de mayo de 2030"
      link "Inscribirse"
  listitem
    article
      heading 4 "Feria"
      text "Cancelado"
      text "del jueves, 30 de mayo al domingo, 2 de junio de 2030"
status
`,
  },
];
