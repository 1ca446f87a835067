/**
 * Words that compounds of care are made of, beside the words of the region.
 *
 * Light parts say nothing by themselves: a compound is never found by them, and in a question they
 * fall away ("verslavingszorg" asks for what "verslaving" asks for). Kinds of help are found by, but
 * fall away beside a part that says more ("angstbehandeling" asks for "angst").
 */
const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

export const LIGHT_PARTS = listed(`
  zorg hulp problemen probleem problematiek klachten klacht stoornis stoornissen verlening
  hulpverlening gebruik misbruik aanpak vorm plek plaats dienst werk gedrag vraag vragen aanbod traject
  team centrum pakket gericht gerichte achtig`);

export const KINDS_OF_HELP = listed(`
  begeleiding behandeling therapie training cursus coaching ondersteuning onderzoek advies groep
  begeleider behandelaar therapeut trainer coach verwerking`);

export const OTHER_PARTS = listed(`
  aanval afspraak alcohol angst baby bed beperking bescherming besteding boerderij budget buddy crisis
  dag depressie diagnostiek dieren drugs echtscheiding eet eten faalangst film gamen geheugen geld geweld
  gezin gokken hersenen hersen hechting huis huisbezoek huishouden jeugd jongeren kamer kind kinder kinderen
  kleuter klas leer leren lees letsel logeer logeren mantel meiden meisjes muziek nacht nood onderwijs
  opvang opvoed opvoeden opvoeding oud ouder ouderen ouders paard paarden paniek peuter pleeg plas
  poli psychiater psychiatrie psycholoog psychose puber rouw ruzie schaamte scheiding school schrijf
  schuld schulden slaap slapen somber spel spraak spoed stress taal tiener trauma uitval vader
  vaardigheid vaardigheden vechtscheiding vermoeidheid verlies verslaving vervoer verzuim verzorging
  vluchteling volwassenen vrouwen weekend weerbaarheid weigering wijk woede wonen woon zelfbeeld
  zelfmoord ziekte zindelijkheid`);
