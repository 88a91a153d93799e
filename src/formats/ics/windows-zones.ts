/**
 * The time zones of Windows, and the IANA zone of the place that each is about (CLDR
 * `windowsZones`, territory 001). “Standard Time”, which nearly all end with, is left out.
 */
const table = `
Afghanistan Asia/Kabul
Alaskan America/Anchorage
Aleutian America/Adak
Altai Asia/Barnaul
Arab Asia/Riyadh
Arabian Asia/Dubai
Arabic Asia/Baghdad
Argentina America/Argentina/Buenos_Aires
Armenian Asia/Yerevan
Astrakhan Europe/Astrakhan
Atlantic America/Halifax
AUS Central Australia/Darwin
Aus Central W. Australia/Eucla
AUS Eastern Australia/Sydney
Azerbaijan Asia/Baku
Azores Atlantic/Azores
Bahia America/Bahia
Bangladesh Asia/Dhaka
Belarus Europe/Minsk
Bougainville Pacific/Bougainville
Canada Central America/Regina
Cape Verde Atlantic/Cape_Verde
Caucasus Asia/Yerevan
Cen. Australia Australia/Adelaide
Central America/Chicago
Central America America/Guatemala
Central Asia Asia/Almaty
Central Brazilian America/Cuiaba
Central Europe Europe/Budapest
Central European Europe/Warsaw
Central Pacific Pacific/Guadalcanal
Chatham Islands Pacific/Chatham
China Asia/Shanghai
Cuba America/Havana
Dateline Etc/GMT+12
E. Africa Africa/Nairobi
E. Australia Australia/Brisbane
E. Europe Europe/Chisinau
E. South America America/Sao_Paulo
Easter Island Pacific/Easter
Eastern America/New_York
Egypt Africa/Cairo
Ekaterinburg Asia/Yekaterinburg
Fiji Pacific/Fiji
FLE Europe/Kiev
Georgian Asia/Tbilisi
GMT Europe/London
Greenland America/Godthab
Greenwich Atlantic/Reykjavik
GTB Europe/Bucharest
Haiti America/Port-au-Prince
Hawaiian Pacific/Honolulu
India Asia/Calcutta
Iran Asia/Tehran
Israel Asia/Jerusalem
Jerusalem Asia/Jerusalem
Jordan Asia/Amman
Kaliningrad Europe/Kaliningrad
Kamchatka Asia/Kamchatka
Korea Asia/Seoul
Libya Africa/Tripoli
Line Islands Pacific/Kiritimati
Lord Howe Australia/Lord_Howe
Magadan Asia/Magadan
Magallanes America/Punta_Arenas
Marquesas Pacific/Marquesas
Mauritius Indian/Mauritius
Mid-Atlantic Etc/GMT+2
Middle East Asia/Beirut
Montevideo America/Montevideo
Morocco Africa/Casablanca
Mountain America/Denver
Myanmar Asia/Rangoon
N. Central Asia Asia/Novosibirsk
Namibia Africa/Windhoek
Nepal Asia/Katmandu
New Zealand Pacific/Auckland
Newfoundland America/St_Johns
Norfolk Pacific/Norfolk
North Asia Asia/Krasnoyarsk
North Asia East Asia/Irkutsk
North Korea Asia/Pyongyang
Omsk Asia/Omsk
Pacific America/Los_Angeles
Pacific SA America/Santiago
Pakistan Asia/Karachi
Paraguay America/Asuncion
Qyzylorda Asia/Qyzylorda
Romance Europe/Paris
Russia Time Zone 10 Asia/Srednekolymsk
Russia Time Zone 11 Asia/Kamchatka
Russia Time Zone 3 Europe/Samara
Russian Europe/Moscow
SA Eastern America/Cayenne
SA Pacific America/Bogota
SA Western America/La_Paz
Saint Pierre America/Miquelon
Sakhalin Asia/Sakhalin
Samoa Pacific/Apia
Sao Tome Africa/Sao_Tome
Saratov Europe/Saratov
SE Asia Asia/Bangkok
Singapore Asia/Singapore
South Africa Africa/Johannesburg
South Sudan Africa/Juba
Sri Lanka Asia/Colombo
Sudan Africa/Khartoum
Syria Asia/Damascus
Taipei Asia/Taipei
Tasmania Australia/Hobart
Tocantins America/Araguaina
Tokyo Asia/Tokyo
Tomsk Asia/Tomsk
Tonga Pacific/Tongatapu
Transbaikal Asia/Chita
Turkey Europe/Istanbul
Turks And Caicos America/Grand_Turk
Ulaanbaatar Asia/Ulaanbaatar
US Eastern America/Indianapolis
US Mountain America/Phoenix
UTC-11 Etc/GMT+11
UTC-09 Etc/GMT+9
UTC-08 Etc/GMT+8
UTC-02 Etc/GMT+2
UTC+12 Etc/GMT-12
UTC+13 Etc/GMT-13
Venezuela America/Caracas
Vladivostok Asia/Vladivostok
Volgograd Europe/Volgograd
W. Australia Australia/Perth
W. Central Africa Africa/Lagos
W. Europe Europe/Berlin
W. Mongolia Asia/Hovd
West Asia Asia/Tashkent
West Bank Asia/Hebron
West Pacific Pacific/Port_Moresby
Yakutsk Asia/Yakutsk
Yukon America/Whitehorse
Central (Mexico) America/Mexico_City
Eastern (Mexico) America/Cancun
Mountain (Mexico) America/Mazatlan
Pacific (Mexico) America/Tijuana
`;

/** What Outlook and Exchange show in place of the names: `(UTC-05:00) Eastern Time (US & Canada)`. */
const displayed = `
Eastern Time (US & Canada) America/New_York
Central Time (US & Canada) America/Chicago
Mountain Time (US & Canada) America/Denver
Pacific Time (US & Canada) America/Los_Angeles
Atlantic Time (Canada) America/Halifax
Indiana (East) America/Indianapolis
Arizona America/Phoenix
Alaska America/Anchorage
Hawaii Pacific/Honolulu
Newfoundland America/St_Johns
Saskatchewan America/Regina
Central America America/Guatemala
Guadalajara, Mexico City, Monterrey America/Mexico_City
Bogota, Lima, Quito, Rio Branco America/Bogota
Bogota, Lima, Quito America/Bogota
Caracas America/Caracas
Santiago America/Santiago
Brasilia America/Sao_Paulo
City of Buenos Aires America/Argentina/Buenos_Aires
Dublin, Edinburgh, Lisbon, London Europe/London
Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna Europe/Berlin
Brussels, Copenhagen, Madrid, Paris Europe/Paris
Belgrade, Bratislava, Budapest, Ljubljana, Prague Europe/Budapest
Sarajevo, Skopje, Warsaw, Zagreb Europe/Warsaw
Athens, Bucharest Europe/Bucharest
Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius Europe/Kiev
Cairo Africa/Cairo
Jerusalem Asia/Jerusalem
Moscow, St. Petersburg Europe/Moscow
Abu Dhabi, Muscat Asia/Dubai
Chennai, Kolkata, Mumbai, New Delhi Asia/Calcutta
Beijing, Chongqing, Hong Kong, Urumqi Asia/Shanghai
Kuala Lumpur, Singapore Asia/Singapore
Osaka, Sapporo, Tokyo Asia/Tokyo
Seoul Asia/Seoul
Canberra, Melbourne, Sydney Australia/Sydney
Brisbane Australia/Brisbane
Auckland, Wellington Pacific/Auckland
`;

const rowsOf = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1)];
    });

const zones = new Map([...rowsOf(table), ...rowsOf(displayed)]);

/** The IANA name of a zone as Windows, Outlook or Exchange call it. */
export const windowsZone = (name: string): string | undefined => {
  const bare = name
    .toLowerCase()
    .replace(/^\((?:utc|gmt)[^)]{0,8}\) ?/, '')
    .replace(/ (?:standard|daylight) time\b/, '')
    .replace('(us and canada)', '(us & canada)')
    .trim();
  return zones.get(bare);
};
