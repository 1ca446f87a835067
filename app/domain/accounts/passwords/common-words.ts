/**
 * Words of which too many passwords are made, Dutch and English, with those of this website.
 */
const WORDS = `
  aaa aanbieder aap aardbei abc abcd abcde abcdef abcdefg abcdefgh access acht admin
  administrator ajax almere altijd amanda amsterdam andrew android angel angels anna anthony
  appel apple april arnhem asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl ashley audi august
  augustus auto autumn azalkmaar azerty baby bambi banaan banana baseball basketball batman bbb
  bear bedrijf beer beheer beheerder belgie bible bier black blauw blij bloem bloemen blue bmw
  boek boeken bomen book boom boot boss brabant bram breda broer brood brown bruin camaro cat
  cats ccc change changeme charlie cheese cherry chief choco chocolade christus client clienten
  coffee computer cookie cool corvette cruijff daan dance daniel dankjewel dans dansen database
  december default delft demo dennis dinsdag dochter dog dogs dolfijn dolphin domein donald
  donderdag draak dragon drenthe drie druif eagle een eight eindhoven emma esther etalage europa
  facebook fall familie family februari february feest ferrari feyenoord fiets film finn fire
  five flevoland flower flowers football ford forever formule fortnite foto four freedom friday
  friend friends friesland game gamer games gandalf gebruiker gebruikersnaam geel geheim geheime
  gelderland geloof gelukkig gemeente gemeentes george geweldig gewoon ginger gitaar god
  goedemorgen goedendag gold golden goofy google goud green groen groningen guest guitar haarlem
  hallo hans happy harley heaven heerenveen hello hemel henk herfst hero hobbit hockey hoi
  holland hond honda hondje honey honing hoop hottie houvanjou huisarts hulp hulpverlener
  hulpverlening hunter ice ijs ikhouvanjou ilove iloveyou ingrid inloggen internet iphone jan
  januari january jennifer jessica jesus jeugdarts jeugdhulp jeugdwet jeugdzorg jezus johan
  jordan joshua juli julia july june juni kaas kantoor kat katje kees kers kerst kerstmis killer
  kim kind kinderen king kip klaas knuffel koe koekje koffie konijn koning koningin kusje kusjes
  laptop laura leeg leeuw leiden lekker lente leraar letmein liefde liefje lieverd limburg linda
  lion lisa lkjhgfdsa login logon love loveme lover loveyou lucas luuk maan maandag maart
  maastricht makkelijk mama marcel march maria marieke master matrix matthew may mei mercedes
  merlin michael michelle mickey microsoft mijnwachtwoord minecraft minnie mnbvcxz mobile moeder
  moeilijk monday monique monkey monster mooi moon motor muis music mustang muziek najaar
  nederland negen netwerk network nicole niets nieuw nieuwe nijmegen nijntje nine ninja nokia
  nooit november nul october office oktober olifant oma one opa opel orange oranje overijssel
  paard paarden paars papa party pasen passe passw password passwords passwort patrick paul peace
  peach peer pepper peter petra phone piano piet pikachu pink pirate pizza poes poesje poiuytrewq
  pokemon porsche portaal portal princess prins prinses programma psv purple qazwsx qazwsxedc
  queen qweasd qweasdzxc qwer qwerty qwertyu qwertyui qwertyuio qwertyuiop rainbow ranger red
  regen regenboog regio richard robert rood roos root rotterdam roze rozen samen samsung sanne
  saturday schaatsen schat schatje school secret secrets secure security sem september server
  seven sexy shadow signin silver simpel sinterklaas six sneeuw snoopy soccer sociaal software
  sophie spel spelen spiderman spring star stars starwar starwars ster sterren strand student
  studie sugar summer sun sunday sunshine super superman systeem system telefoon ten tennis tesla
  test tester testing thee thomas three thursday tien tiger tijger tilburg toegang toegangsteam
  toyota trein trustno trustnoone tuesday tulp tulpen twee twente two universiteit user username
  utrecht vader vakantie varken verstappen verwijzer vier vijf vis vitesse vliegtuig vlinder
  voetbal vogel vogels volvo voorjaar vrede vriend vrienden vriendin vrijdag vrijheid vuur
  wachtlijst wachttijd wachtwoord wachtwoorden water website wednesday welcome welkom welkomthuis
  werk werken white wielrennen wijkteam wijn willem william wind windows winter wit wizard wmo
  woensdag wolf wsxedc xxx xyz yamaha yellow zaterdag zee zeeland zero zes zeven zilver zomaar
  zomer zon zondag zonneschijn zonnetje zoon zorg zorgaanbieder zus zusje zwart zwolle zxcv zxcvb
  zxcvbn zxcvbnm zzz
`;

export const COMMON_WORDS: readonly string[] = WORDS.trim().split(/\s+/);
