import type { Texts } from './translate.js';

/** The built-in catalog in Danish. A draft: its owner confirms it and then takes `-draft` off the version. */
export const texts: Texts = {
  lang: 'da',
  version: '1.0.0-draft',
  title: 'Support til jeres integrationer',
  plans: {
    standard: {
      summary: 'Til integrationer med begrænset betydning for driften',
      suits: 'Bruges, når forsinkelser ikke påvirker driften nævneværdigt.',
      highlights: [
        'Support i kontortiden',
        'Generel fejlfinding og vedligeholdelse',
        'Svartid på op til 3 arbejdsdage',
        'Ingen prioriteret behandling af hastesager',
      ],
    },
    premium: {
      summary: 'Til integrationer i daglig brug',
      suits: 'Bruges typisk, når integrationer påvirker økonomi eller arbejdsgange.',
      highlights: [
        'Garanterede svartider',
        'Behandling af hastesager (P1) inden for faste frister',
        'Prioriteret fordeling af sager',
        'Adgang til mere erfarne supportmedarbejdere',
        'Årligt eftersyn af integrationerne',
      ],
    },
    enterprise: {
      summary: 'Til komplekse og forretningskritiske miljøer',
      suits: 'Bruges, når integrationer er en del af kerneprocesser og berører flere systemer eller teams.',
      highlights: [
        'Hurtigere svar i kritiske sager',
        'Proaktiv overvågning',
        'Koordinering med leverandører og tredjeparter',
        'Egen kundeansvarlig',
        'Adgang til en løsningsarkitekts viden',
        'Regelmæssige gennemgange',
      ],
    },
  },
  featureGroups: {
    response: {
      name: 'Svar og prioritering',
      features: {
        'first-response': {
          name: 'Garanteret første svar',
          caveat: 'Svartid er ikke det samme som løsningstid.',
          cells: {
            standard: {
              text: '3 arbejdsdage',
              note: 'når det ikke haster',
            },
            premium: {
              text: '2 arbejdsdage',
              note: 'til arbejdsgange i driften',
            },
            enterprise: {
              text: '1 arbejdsdag',
              note: 'til situationer med større konsekvenser',
            },
          },
        },
        'p1-response': {
          name: 'Svar ved P1 (haster)',
          caveat: 'Svartid er ikke det samme som løsningstid.',
          cells: {
            standard: {
              note: 'ingen prioriteret behandling af hastesager',
            },
            premium: {
              text: '6 timer',
              note: 'til problemer, der påvirker driften',
            },
            enterprise: {
              text: '4 timer',
              note: 'til kritiske hændelser',
            },
          },
        },
        'p1-updates': {
          name: 'P1-opdateringer',
          cells: {
            standard: {
              note: 'ingen prioriteret behandling af hastesager',
            },
            premium: {
              text: 'Hver 12. time',
              note: 'holder teams orienteret under hændelser',
            },
            enterprise: {
              text: 'Hver 4. time',
              note: 'hyppigere opdateringer ved kritiske problemer',
            },
          },
        },
        'urgent-tickets': {
          name: 'Antal hastesager',
          cells: {
            standard: {
              note: 'ingen prioriteret behandling af hastesager',
            },
            premium: {
              text: '2 pr. måned',
              note: 'til enkelte hastesager',
            },
            enterprise: {
              text: '6 pr. måned',
              note: 'til miljøer med større afhængighed',
            },
          },
        },
      },
    },
    structure: {
      name: 'Supportens opbygning',
      features: {
        'support-users': {
          name: 'Supportbrugere',
          cells: {
            standard: {
              note: 'ét kontaktpunkt',
            },
            premium: {
              note: 'til flere i teamet',
            },
            enterprise: {
              note: 'til bredere deltagelse fra teamet',
            },
          },
        },
        'support-level': {
          name: 'Supportniveau',
          cells: {
            standard: {
              text: '1. linje',
              note: 'generel support',
            },
            premium: {
              text: '2. linje',
              note: 'mere teknisk viden',
            },
            enterprise: {
              text: '2. + 3. linje',
              note: 'adgang til seniorspecialister',
            },
          },
        },
        communication: {
          name: 'Kommunikation',
          cells: {
            standard: {
              text: 'Helpdesk',
              note: 'almindelig adgang',
            },
            premium: {
              text: 'Helpdesk',
              note: 'prioriteret behandling',
            },
            enterprise: {
              text: 'Helpdesk + kundeansvarlig',
              note: 'ekstra koordinering efter behov',
            },
          },
        },
      },
    },
    escalation: {
      name: 'Eskalering og overvågning',
      features: {
        'proactive-monitoring': {
          name: 'Proaktiv overvågning',
          cells: {
            standard: {
              note: 'behandles, når det meldes',
            },
            premium: {
              note: 'behandles, når det meldes',
            },
            enterprise: {
              text: 'Ja',
              note: 'problemer kan opdages tidligere',
            },
          },
        },
        'vendor-escalation': {
          name: 'Eskalering til leverandører',
          cells: {
            standard: {
              note: 'klares af jeres team',
            },
            premium: {
              text: 'Begrænset',
              note: 'støtte efter behov',
            },
            enterprise: {
              text: 'Fuld',
              note: 'vi koordinerer på tværs af systemer og leverandører',
            },
          },
        },
        'incident-reports': {
          name: 'Hændelsesrapporter',
          cells: {
            standard: {
              text: 'Tilgængelige',
              note: 'leveres efter behov',
            },
            premium: {
              text: 'Tilgængelige',
              note: 'leveres efter behov',
            },
            enterprise: {
              text: 'Inkluderet',
              note: 'standard, af hensyn til åbenhed',
            },
          },
        },
      },
    },
    governance: {
      name: 'Styring og optimering',
      features: {
        'health-review': {
          name: 'Eftersyn af integrationerne',
          cells: {
            premium: {
              text: '1 pr. år',
              note: 'gennemgang af stabiliteten over tid',
            },
            enterprise: {
              text: '2 pr. år',
              note: 'regelmæssig opfølgning',
            },
          },
        },
        optimisation: {
          name: 'Optimeringsydelser',
          cells: {
            standard: {
              text: 'Ja',
              note: 'efter anmodning',
            },
            premium: {
              text: 'Ja',
              note: 'prioriteret',
            },
            enterprise: {
              text: 'Inkluderet',
              note: 'løbende forbedringer',
            },
          },
        },
        'change-management': {
          name: 'Ændringshåndtering',
          cells: {
            standard: {
              text: 'Ja',
              note: 'almindelig planlægning',
            },
            premium: {
              text: 'Ja',
              note: 'højere prioritet',
            },
            enterprise: {
              text: 'Ja',
              note: 'hurtigere behandling',
            },
          },
        },
      },
    },
    strategic: {
      name: 'Strategisk støtte',
      features: {
        'account-management': {
          name: 'Kundeansvar',
          cells: {
            premium: {
              text: 'Delt',
              note: 'adgang efter behov',
            },
            enterprise: {
              text: 'Eget',
              note: 'ét sted for koordinering',
            },
          },
        },
        'solution-architect': {
          name: 'Løsningsarkitekt',
          cells: {
            enterprise: {
              text: 'Inkluderet',
              note: 'støtte ved komplekse ændringer',
            },
          },
        },
        'error-notifications': {
          name: 'Fejlbeskeder',
          cells: {
            standard: {
              text: 'E-mail',
              note: 'grundlæggende overblik',
            },
            premium: {
              text: 'E-mail/sms',
              note: 'hurtigere besked',
            },
            enterprise: {
              text: 'E-mail/sms',
              note: 'overblik i realtid',
            },
          },
        },
      },
    },
  },
  footnotes: {
    '*': {
      text: 'Spørg os om vilkårene. Supporten dækker hændelser; ændringer og forbedringer følger egne processer.',
    },
  },
  integrations: {
    suggestions: {
      payroll: {
        name: 'Løn',
      },
      finance: {
        name: 'Økonomi / ERP',
      },
      crm: {
        name: 'CRM',
      },
      webshop: {
        name: 'Webshop',
      },
      banking: {
        name: 'Bank og betalinger',
      },
      logistics: {
        name: 'Lager og logistik',
      },
      hr: {
        name: 'HR og tidsregistrering',
      },
      reporting: {
        name: 'Rapportering',
      },
    },
  },
  questions: {
    impact: {
      text: 'Hvad ville der ske, hvis ”{integration}” holdt op med at virke?',
      hint: 'Tænk på det værste tidspunkt, for eksempel dagen før lønudbetaling eller månedsafslutningen.',
      options: {
        minor: {
          label: 'Næsten ingenting. Arbejdet går videre uden.',
          because: 'arbejdet går videre, hvis ”{integration}” holder op med at virke',
          if: 'arbejdet kunne gå videre uden ”{integration}”',
        },
        moderate: {
          label: 'Noget af det daglige arbejde går langsommere eller klares i hånden.',
          because: 'det daglige arbejde går langsommere, hvis ”{integration}” holder op med at virke',
          if: '”{integration}” kun forsinkede noget af det daglige arbejde',
        },
        major: {
          label: 'Økonomien eller driften bliver bremset.',
          because: 'økonomien eller driften bliver bremset, hvis ”{integration}” holder op med at virke',
          if: '”{integration}” bremsede økonomien eller driften',
        },
        critical: {
          label: 'En kerneproces går i stå, på tværs af flere systemer eller teams.',
          because: 'en kerneproces går i stå, hvis ”{integration}” holder op med at virke',
          if: 'en kerneproces gik i stå sammen med ”{integration}”',
        },
      },
    },
    urgency: {
      text: 'Hvor længe kan det vente, før nogen skal begynde at arbejde på det?',
      hint: 'Det handler om det første svar. Hvor lang tid en løsning tager, afhænger af problemet.',
      options: {
        days: {
          label: 'Nogle dage',
          because: 'det kan vente nogle dage',
          if: '”{integration}” kunne vente nogle dage',
        },
        'day-or-two': {
          label: 'En dag eller to',
          because: 'det kan vente en dag eller to',
          if: '”{integration}” kunne vente en dag eller to',
          ifMore: '”{integration}” højst kunne vente en dag eller to',
        },
        'same-day': {
          label: 'Til senere samme dag',
          because: 'det kan ikke vente til i morgen',
          if: '”{integration}” kunne vente til senere samme dag',
          ifMore: '”{integration}” ikke kunne vente til i morgen',
        },
        hours: {
          label: 'Højst nogle få timer',
          because: 'det kan højst vente nogle få timer',
          if: '”{integration}” ikke kunne vente mere end nogle få timer',
        },
      },
    },
    urgent: {
      text: 'Hvor mange hasteproblemer forventer I i en travl måned?',
      hint: 'At noget haster, betyder, at det ikke kan vente på sin almindelige tur. Tæl alle integrationer sammen.',
      options: {
        none: {
          label: 'Ingen',
          because: 'I forventer ingen hasteproblemer',
          if: 'I ikke forventede nogen hasteproblemer',
        },
        '1-2': {
          label: 'Et eller to',
          because: 'I forventer et eller to hasteproblemer om måneden',
          if: 'I ikke forventede mere end to hasteproblemer om måneden',
          ifMore: 'I forventede et eller to hasteproblemer om måneden',
        },
        '3-6': {
          label: 'Tre til seks',
          because: 'I forventer tre til seks hasteproblemer om måneden',
          if: 'I forventede tre til seks hasteproblemer om måneden',
        },
        '7+': {
          label: 'Syv eller flere',
          because: 'I forventer syv eller flere hasteproblemer om måneden',
          if: 'I forventede syv eller flere hasteproblemer om måneden',
        },
      },
    },
    people: {
      text: 'Hvor mange hos jer skal kunne kontakte supporten?',
      options: {
        '1': {
          label: 'Én',
          because: 'én person kontakter supporten',
          if: 'én person kunne klare al kontakt med supporten',
        },
        '4': {
          label: 'Fire',
          because: 'fire personer hos jer skal kunne kontakte supporten',
          if: 'fire personer hos jer skulle kontakte supporten',
        },
        '2-3': {
          label: 'To eller tre',
          because: 'to eller tre personer hos jer skal kunne kontakte supporten',
          if: 'to eller tre kontaktpersoner var nok',
        },
        '5+': {
          label: 'Fem eller flere',
          because: 'fem eller flere personer hos jer skal kunne kontakte supporten',
          if: 'fem eller flere personer hos jer skulle kontakte supporten',
        },
      },
    },
    suppliers: {
      text: 'Når en anden leverandør er involveret i et problem, hvem skal så kontakte dem?',
      options: {
        us: {
          label: 'Det gør vi selv',
          because: 'I kontakter selv andre leverandører',
          if: 'I selv kontaktede andre leverandører',
        },
        help: {
          label: 'Vi, med jeres hjælp efter behov',
          because: 'I har af og til brug for hjælp med andre leverandører',
          if: 'I selv kontaktede andre leverandører, med vores hjælp efter behov',
        },
        you: {
          label: 'I, for alle leverandører',
          because: 'vi skal kontakte alle andre leverandører for jer',
          if: 'vi skulle kontakte alle andre leverandører for jer',
        },
      },
    },
    extras: {
      text: 'Hvad af dette skal være med i aftalen?',
      hint: 'Sæt kun kryds ved det, I ikke kan undvære.',
      none: 'Intet af dette',
      options: {
        alerts: {
          label: 'En sms, når noget svigter',
          because: 'I har brug for en sms, når noget svigter',
          ifWithout: 'I kunne undvære en sms, når noget svigter',
        },
        'check-up': {
          label: 'Et årligt eftersyn af vores integrationer',
          because: 'I har brug for et årligt eftersyn af jeres integrationer',
          ifWithout: 'I kunne undvære det årlige eftersyn',
        },
        specialists: {
          label: 'Erfarne specialister til svære problemer',
          because: 'I har brug for erfarne specialister til svære problemer',
          ifWithout: 'I kunne undvære erfarne specialister',
        },
        monitoring: {
          label: 'Problemer, der opdages, før vi melder dem',
          because: 'problemer skal opdages, før I melder dem',
          ifWithout: 'I selv kunne melde problemer',
        },
        'contact-person': {
          label: 'Én fast kontaktperson',
          because: 'I har brug for én fast kontaktperson',
          ifWithout: 'I kunne undvære en fast kontaktperson',
        },
        architect: {
          label: 'Ekspertråd om komplekse ændringer',
          because: 'I har brug for ekspertråd om komplekse ændringer',
          ifWithout: 'I kunne undvære ekspertråd om komplekse ændringer',
        },
      },
    },
  },
  unsure: 'Ved ikke',
  score: {
    bands: {
      routine: {
        label: 'Begrænset betydning for driften',
      },
      operational: {
        label: 'Påvirker det daglige arbejde',
      },
      critical: {
        label: 'Forretningskritisk',
      },
    },
  },
  clarifications: {
    urgent: {
      claim: 'Hastesager bør altid prioriteres',
      answer: 'Hastesager håndteres gennem fastlagte SLA-niveauer og processer.',
    },
    resolution: {
      claim: 'Support betyder øjeblikkelig løsning',
      answer: 'SLA’er fastlægger svartider. Løsningen afhænger af problemet.',
    },
    rarely: {
      claim: 'Vi har ikke ofte brug for det',
      answer: 'Værdien af en SLA viser sig, når der sker noget, ikke i daglig brug.',
    },
    'just-works': {
      claim: 'Integrationen bør bare virke',
      answer: 'I praktisk brug opstår der særtilfælde med tiden. Det er forventeligt.',
    },
    covered: {
      claim: 'Alt bør være dækket af supporten',
      answer: 'Supporten dækker hændelser. Ændringer og forbedringer følger egne processer.',
    },
  },
  contact: {
    text: 'Usikker på, hvilken aftale der passer?',
    label: 'Kontakt os',
  },
};
