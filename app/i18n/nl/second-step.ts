/** The page of the second step at sign-in. */
export const secondStep = {
  title: "Tweede stap bij het inloggen",
  intro:
    "Met een tweede stap vult u na uw wachtwoord ook een code in. Die code maakt een app op uw telefoon. Iemand die alleen uw wachtwoord kent, komt er dan niet in.",
  mustHave:
    "Voor uw werk hebt u een tweede stap nodig. Na uw wachtwoord vult u dan ook een code in. Die code maakt een app op uw telefoon. Zet de tweede stap nu aan, daarna kunt u verder.",
  step1: "Stap 1. Kies een app",
  step1What:
    "Hebt u al een app voor codes op uw telefoon? Gebruik die. Anders installeert u er een. Vraag uw organisatie welke app u mag gebruiken.",
  step2: "Stap 2. Voeg dit account toe in de app",
  step2What: "Scan deze code met de app.",
  qr: "QR-code voor de app. De sleutel staat er ook als tekst onder.",
  byHand: "Lukt scannen niet? Typ dan deze sleutel over in de app:",
  step3: "Stap 3. Vul de eerste code in",
  code: "Code uit de app",
  codeHint: "Zes cijfers. Elke halve minuut is er een nieuwe.",
  current: "Uw wachtwoord",
  turnOn: "Zet de tweede stap aan",
  isOn: "De tweede stap staat aan. Na uw wachtwoord vult u een code uit uw app in.",
  recovery: "Herstelcodes",
  codesLeft: (n: number) =>
    n === 0
      ? "U hebt geen herstelcodes meer. Maak nieuwe."
      : `U hebt nog ${n === 1 ? "1 herstelcode" : `${n} herstelcodes`}. Daarmee logt u in zonder uw telefoon.`,
  renew: "Maak nieuwe herstelcodes",
  anyCode: "Code uit uw app, of een herstelcode",
  anyCodeHint: "Elke code werkt één keer. Net gebruikt? Wacht dan op de volgende.",
  phone: "Andere telefoon",
  move: "Gebruik een andere telefoon",
  moveWhat: "Uw oude app werkt daarna niet meer. Uw herstelcodes blijven werken.",
  newCode: "Code uit de app op de nieuwe telefoon",
  formerCode: "Code uit de oude app, of een herstelcode",
  moveNow: "Gebruik de nieuwe telefoon",
  off: "Uitzetten",
  offWhat: "Daarna logt u in met alleen uw wachtwoord. Uw herstelcodes werken dan niet meer.",
  offNot: "Voor uw werk is de tweede stap verplicht. U kunt die niet uitzetten.",
  turnOff: "Zet de tweede stap uit",
  codesTitle: "Bewaar uw herstelcodes",
  codesWhat:
    "Bent u uw telefoon kwijt? Dan logt u in met een van deze codes. Elke code werkt één keer. U ziet ze alleen nu. Print ze, of bewaar ze op een veilige plek.",
  print: "Print de codes",
  copy: "Kopieer de codes",
  copied: "De codes zijn gekopieerd.",
  notCopied: "Kopiëren lukt niet. Selecteer de codes zelf.",
  kept: "Ik heb de codes bewaard, ga verder",
  goOn: "Ga verder",
  back: "Terug naar uw account",
  done: {
    aan: "De tweede stap staat aan. Op andere apparaten bent u uitgelogd.",
    codes: "U hebt nieuwe herstelcodes. De oude werken niet meer.",
    telefoon: "Uw nieuwe telefoon maakt nu de codes. Op andere apparaten bent u uitgelogd.",
    uit: "De tweede stap staat uit. Op andere apparaten bent u uitgelogd.",
  } as Record<string, string>,
  faultTitle: "Dit is niet gelukt",
  faults: {
    "account.current-password": "Uw wachtwoord klopt niet. Typ het opnieuw.",
    "sign-in.too-often": "U probeerde het vaak. Wacht een kwartier en probeer het opnieuw.",
    "second-step.wrong-code":
      "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en vul die in.",
    "second-step.over": "Deze sleutel is verlopen. Voeg het account opnieuw toe in uw app.",
    "second-step.on-already": "De tweede stap staat al aan.",
    "second-step.required": "Voor uw werk is de tweede stap verplicht. U kunt die niet uitzetten.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Vul het formulier opnieuw in.",
};
