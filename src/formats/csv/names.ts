import type {itemFields} from '../../model/schema.js';

/** What a column of a sheet holds: a field of the item, of its section, or a part of a date. */
export type ColumnName =
  | keyof typeof itemFields
  | 'section'
  | 'sectionId'
  | 'sectionDescription'
  | 'startTime'
  | 'endTime'
  | 'allDay';

type Names = readonly [english: string, spanish: string];

/**
 * What editors call the columns, in English and in Spanish: folded, without spaces and signs. The
 * name that JSON has for the field is understood as well.
 */
export const columnNames: Readonly<Record<ColumnName, Names>> = {
  id: ['id identifier key uid', 'identificador clave'],
  kind: ['kind type category itemtype', 'tipo clase categoria'],
  title: [
    'title name heading headline item event eventname eventtitle subject',
    'titulo nombre encabezado titular elemento evento asunto nombredelevento titulodelevento',
  ],
  description: [
    'description summary details text notes abstract eventdescription',
    'descripcion resumen detalles texto notas descripciondelevento',
  ],
  alternateNames: [
    'alternatenames alternatename aliases alias acronym initials',
    'otrosnombres otronombre alias sigla siglas acronimo',
  ],
  url: [
    'url link address web webaddress website webpage page hyperlink href uri weblink eventurl',
    'enlace vinculo liga direccionweb sitioweb paginaweb pagina sitio urldelevento',
  ],
  language: ['language lang', 'idioma lengua'],
  parent: ['parent parentid under', 'padre superior dependede elementosuperior'],
  region: ['region regions area continent', 'region regiones zona continente'],
  access: ['access signin login', 'acceso iniciodesesion'],
  featured: [
    'featured highlight highlighted bestbet',
    'destacado destacada recomendado recomendada',
  ],
  archived: ['archived', 'archivado archivada'],
  broken: ['broken brokenlink deadlink', 'roto enlaceroto'],
  activity: ['activity accountstatus', 'actividad estadodelacuenta'],
  formerName: ['formername formerly oldname previousname', 'nombreanterior antes llamadoantes'],
  service: ['service network platform socialnetwork', 'servicio red plataforma redsocial'],
  feedUrl: [
    'feedurl feed rss rssfeed atom newsfeed feedlink',
    'canalrss canal feedrss enlacedelcanal urldelcanal',
  ],
  tags: [
    'tags tag keywords keyword topics topic subjects labels categories',
    'etiquetas etiqueta palabrasclave palabraclave temas tema categorias',
  ],
  related: ['related relateditems seealso relatedids', 'relacionados relacionado veasetambien'],
  image: [
    'image imageurl picture photo imagelink pictureurl photourl',
    'imagen foto fotografia urldelaimagen enlacedelaimagen',
  ],
  imageDescription: [
    'imagedescription alt alttext alternativetext imagealt imagetext picturedescription',
    'descripciondelaimagen descripciondeimagen textoalternativo textodelaimagen',
  ],
  attachments: [
    'attachments attachment files file documents document downloads',
    'adjuntos adjunto archivos archivo anexos anexo documentos documento descargas',
  ],
  author: ['author by writer creator authors', 'autor autora autoria autores autoras autoroautora'],
  published: [
    'published publishdate publicationdate datepublished pubdate publishedon dateposted posted',
    'publicado publicada fechadepublicacion fechapublicacion publicadoel',
  ],
  updated: [
    'updated lastupdated updateddate dateupdated modified lastmodified datemodified updatedon',
    'actualizado actualizada fechadeactualizacion ultimaactualizacion modificado',
  ],
  deadline: [
    'deadline duedate due closingdate applyby applicationdeadline closes',
    'plazo fechalimite limite fechadecierre cierre fechatope fechamaxima vencimiento',
  ],
  registrationOpens: [
    'registrationopens registrationopen registrationstarts registrationstart registrationopendate registrationfrom registerfrom',
    'aperturadeinscripciones aperturadeinscripcion aperturadelasinscripciones iniciodeinscripciones iniciodeinscripcion inscripcionesdesde inscripciondesde aperturaderegistro registrodesde',
  ],
  registrationCloses: [
    'registrationcloses registrationends registrationend registrationclosedate registrationdeadline registrationuntil registerby',
    'cierredeinscripciones cierredeinscripcion cierredelasinscripciones findeinscripciones findeinscripcion inscripcioneshasta inscripcionhasta fechalimitedeinscripcion limitedeinscripcion plazodeinscripcion cierrederegistro registrohasta fechalimitederegistro',
  ],
  registrationUrl: [
    'registrationurl registrationlink registration registrationpage registrationform register signup signuplink signupurl rsvp rsvplink',
    'enlacedeinscripcion enlaceparainscribirse enlacederegistro inscripcion inscripciones registro urldeinscripcion urlderegistro formulariodeinscripcion',
  ],
  nominationsClose: [
    'nominationsclose nominationsend nominationdeadline nominationsdeadline nominateby nominationsuntil',
    'cierredenominaciones cierredecandidaturas cierredepostulaciones nominacioneshasta candidaturashasta postulacioneshasta',
  ],
  startDate: [
    'startdate start starts date startson from begins begindate eventdate startdatetime day when',
    'fechadeinicio fechainicio inicio fecha comienzo fechadecomienzo desde dia comienza empieza fechadelevento cuando',
  ],
  endDate: [
    'enddate end ends endson until to through finishdate enddatetime',
    'fechadefin fechafin fin fechadefinalizacion fechadetermino fechafinal final termino hasta termina acaba finaliza fechadeterminacion',
  ],
  timeZone: ['timezone tz', 'zonahoraria husohorario'],
  occurrences: ['occurrences dates alldates', 'fechas todaslasfechas repeticiones ocurrencias'],
  recurrence: ['recurrence rrule repeats recurrencerule', 'recurrencia regladerecurrencia repite'],
  exceptions: [
    'exceptions exception except exceptfor exceptiondates exdate exdates notheldon',
    'excepciones excepcion excepto salvo fechasexceptuadas fechasexcluidas',
  ],
  status: ['status eventstatus', 'estado situacion estadodelevento'],
  attendance: [
    'attendance attendancemode format mode',
    'asistencia modalidad formato participacion',
  ],
  location: [
    'location place venue where venuename',
    'lugar sede donde ubicacion recinto localizacion',
  ],
  address: [
    'streetaddress postaladdress venueaddress locationaddress mailingaddress',
    'direccion direccionpostal domicilio direcciondellugar direcciondelasede',
  ],
  latitude: ['latitude lat', 'latitud'],
  longitude: ['longitude long lng lon', 'longitud'],
  mapUrl: ['mapurl map maplink', 'mapa enlacedelmapa enlacealmapa urldelmapa'],
  joinUrl: [
    'joinurl joinlink onlinelink zoom zoomlink meetinglink videolink meetingurl onlineurl',
    'enlacedeacceso enlacedeconexion enlacezoom enlaceenlinea enlacedelareunion enlacedezoom urldeacceso enlacevirtual',
  ],
  organizer: [
    'organizer organiser meetingorganizer host organizedby hostedby organization organisation institution',
    'organizador organizadora organiza organizadopor anfitrion institucion organizacion entidadorganizadora',
  ],
  recordingUrl: [
    'recordingurl recording recordinglink video videourl',
    'grabacion enlacedelagrabacion enlacealagrabacion video urldelagrabacion',
  ],
  reportUrl: [
    'reporturl report reportlink',
    'informe enlacedelinforme enlacealinforme urldelinforme cronica',
  ],
  photosUrl: [
    'photosurl photos photoslink album photoalbum pictures',
    'fotos fotografias album albumdefotos enlacedelasfotos enlacealasfotos urldelasfotos',
  ],
  resolutionUrl: [
    'resolutionurl resolution resolutionlink',
    'resolucion enlacedelaresolucion enlacealaresolucion urldelaresolucion',
  ],
  sequence: ['sequence sequencenumber', 'secuencia numerodesecuencia'],
  section: ['section group sectiontitle sectionname', 'seccion grupo apartado titulodelaseccion'],
  sectionId: ['sectionid groupid', 'iddelaseccion idseccion identificadordelaseccion'],
  sectionDescription: [
    'sectiondescription groupdescription',
    'descripciondelaseccion descripciondeseccion',
  ],
  startTime: [
    'starttime time timestart begintime',
    'hora horadeinicio horainicio horadecomienzo horario',
  ],
  endTime: ['endtime timeend finishtime', 'horadefin horafin horadetermino horafinal'],
  allDay: ['allday alldayevent', 'tododia todoeldia'],
};

/** Columns whose text may be there in several languages. */
export const localisedColumns: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'title',
  'description',
  'imageDescription',
  'location',
  'address',
  'organizer',
  'region',
  'formerName',
  'section',
  'sectionDescription',
]);

/** Columns that hold a date. */
export const dateColumns: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'published',
  'updated',
  'deadline',
  'registrationOpens',
  'registrationCloses',
  'nominationsClose',
  'startDate',
  'endDate',
  'occurrences',
  'exceptions',
]);
