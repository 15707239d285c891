import type { Texts } from './translate.js';

/** The built-in catalog in Swedish. A draft: its owner confirms it and then takes `-draft` off the version. */
export const texts: Texts = {
  lang: 'sv',
  version: '1.0.0-draft',
  title: 'Support för era integrationer',
  plans: {
    standard: {
      summary: 'För integrationer med begränsad påverkan på verksamheten',
      suits: 'Används när förseningar inte påverkar verksamheten nämnvärt.',
      highlights: [
        'Support under kontorstid',
        'Allmän felsökning och underhåll',
        'Svarstid upp till 3 arbetsdagar',
        'Ingen prioriterad hantering av brådskande ärenden',
      ],
    },
    premium: {
      summary: 'För integrationer som används dagligen',
      suits: 'Används ofta när integrationer påverkar ekonomin eller verksamhetens flöden.',
      highlights: [
        'Garanterade svarstider',
        'Hantering av brådskande ärenden (P1) inom fastställd tid',
        'Prioriterad fördelning av ärenden',
        'Tillgång till mer erfaren supportpersonal',
        'Årlig genomgång av integrationerna',
      ],
    },
    enterprise: {
      summary: 'För komplexa och verksamhetskritiska miljöer',
      suits: 'Används när integrationer ingår i kärnprocesser och berör flera system eller team.',
      highlights: [
        'Snabbare svar vid kritiska ärenden',
        'Proaktiv övervakning',
        'Samordning med leverantörer och tredje part',
        'Egen kundansvarig',
        'Tillgång till en lösningsarkitekts kunskap',
        'Regelbundna genomgångar',
      ],
    },
  },
  featureGroups: {
    response: {
      name: 'Svar och prioritering',
      features: {
        'first-response': {
          name: 'Garanterat första svar',
          caveat: 'Svarstid är inte samma sak som lösningstid.',
          cells: {
            standard: {
              text: '3 arbetsdagar',
              note: 'när det inte är bråttom',
            },
            premium: {
              text: '2 arbetsdagar',
              note: 'för verksamhetens flöden',
            },
            enterprise: {
              text: '1 arbetsdag',
              note: 'för situationer med större påverkan',
            },
          },
        },
        'p1-response': {
          name: 'Svar vid P1 (brådskande)',
          caveat: 'Svarstid är inte samma sak som lösningstid.',
          cells: {
            standard: {
              note: 'ingen prioriterad hantering av brådskande ärenden',
            },
            premium: {
              text: '6 timmar',
              note: 'för problem som påverkar verksamheten',
            },
            enterprise: {
              text: '4 timmar',
              note: 'för kritiska incidenter',
            },
          },
        },
        'p1-updates': {
          name: 'P1-uppdateringar',
          cells: {
            standard: {
              note: 'ingen prioriterad hantering av brådskande ärenden',
            },
            premium: {
              text: 'Var 12:e timme',
              note: 'håller teamen informerade under incidenter',
            },
            enterprise: {
              text: 'Var 4:e timme',
              note: 'tätare uppdateringar vid kritiska problem',
            },
          },
        },
        'urgent-tickets': {
          name: 'Antal brådskande ärenden',
          cells: {
            standard: {
              note: 'ingen prioriterad hantering av brådskande ärenden',
            },
            premium: {
              text: '2 per månad',
              note: 'för enstaka brådskande fall',
            },
            enterprise: {
              text: '6 per månad',
              note: 'för miljöer med större beroende',
            },
          },
        },
      },
    },
    structure: {
      name: 'Supportens uppbyggnad',
      features: {
        'support-users': {
          name: 'Supportanvändare',
          cells: {
            standard: {
              note: 'en enda kontaktpunkt',
            },
            premium: {
              note: 'för flera i teamet',
            },
            enterprise: {
              note: 'för ett bredare engagemang i teamet',
            },
          },
        },
        'support-level': {
          name: 'Supportnivå',
          cells: {
            standard: {
              text: '1:a linjen',
              note: 'allmän support',
            },
            premium: {
              text: '2:a linjen',
              note: 'mer teknisk kunskap',
            },
            enterprise: {
              text: '2:a + 3:e linjen',
              note: 'tillgång till seniora specialister',
            },
          },
        },
        communication: {
          name: 'Kommunikation',
          cells: {
            standard: {
              text: 'Helpdesk',
              note: 'vanlig åtkomst',
            },
            premium: {
              text: 'Helpdesk',
              note: 'prioriterad hantering',
            },
            enterprise: {
              text: 'Helpdesk + kundansvarig',
              note: 'extra samordning vid behov',
            },
          },
        },
      },
    },
    escalation: {
      name: 'Eskalering och övervakning',
      features: {
        'proactive-monitoring': {
          name: 'Proaktiv övervakning',
          cells: {
            standard: {
              note: 'hanteras när det anmäls',
            },
            premium: {
              note: 'hanteras när det anmäls',
            },
            enterprise: {
              text: 'Ja',
              note: 'problem kan upptäckas tidigare',
            },
          },
        },
        'vendor-escalation': {
          name: 'Eskalering till leverantörer',
          cells: {
            standard: {
              note: 'sköts av ert team',
            },
            premium: {
              text: 'Begränsad',
              note: 'stöd vid behov',
            },
            enterprise: {
              text: 'Fullständig',
              note: 'vi samordnar mellan system och leverantörer',
            },
          },
        },
        'incident-reports': {
          name: 'Incidentrapporter',
          cells: {
            standard: {
              text: 'Tillgängliga',
              note: 'lämnas vid behov',
            },
            premium: {
              text: 'Tillgängliga',
              note: 'lämnas vid behov',
            },
            enterprise: {
              text: 'Ingår',
              note: 'standard, för insyn',
            },
          },
        },
      },
    },
    governance: {
      name: 'Styrning och optimering',
      features: {
        'health-review': {
          name: 'Genomgång av integrationerna',
          cells: {
            premium: {
              text: '1 per år',
              note: 'genomgång av stabiliteten över tid',
            },
            enterprise: {
              text: '2 per år',
              note: 'regelbunden uppföljning',
            },
          },
        },
        optimisation: {
          name: 'Optimeringstjänster',
          cells: {
            standard: {
              text: 'Ja',
              note: 'på begäran',
            },
            premium: {
              text: 'Ja',
              note: 'prioriterat',
            },
            enterprise: {
              text: 'Ingår',
              note: 'löpande förbättringar',
            },
          },
        },
        'change-management': {
          name: 'Ändringshantering',
          cells: {
            standard: {
              text: 'Ja',
              note: 'vanlig planering',
            },
            premium: {
              text: 'Ja',
              note: 'högre prioritet',
            },
            enterprise: {
              text: 'Ja',
              note: 'snabbare hantering',
            },
          },
        },
      },
    },
    strategic: {
      name: 'Strategiskt stöd',
      features: {
        'account-management': {
          name: 'Kundansvar',
          cells: {
            premium: {
              text: 'Delat',
              note: 'tillgång vid behov',
            },
            enterprise: {
              text: 'Eget',
              note: 'en samlad kontakt för samordning',
            },
          },
        },
        'solution-architect': {
          name: 'Lösningsarkitekt',
          cells: {
            enterprise: {
              text: 'Ingår',
              note: 'stöd vid komplexa ändringar',
            },
          },
        },
        'error-notifications': {
          name: 'Felmeddelanden',
          cells: {
            standard: {
              text: 'E-post',
              note: 'grundläggande överblick',
            },
            premium: {
              text: 'E-post/sms',
              note: 'snabbare besked',
            },
            enterprise: {
              text: 'E-post/sms',
              note: 'överblick i realtid',
            },
          },
        },
      },
    },
  },
  footnotes: {
    '*': {
      text: 'Fråga oss om villkoren. Supporten omfattar incidenter; ändringar och förbättringar hanteras i egna processer.',
    },
  },
  integrations: {
    suggestions: {
      payroll: {
        name: 'Lön',
      },
      finance: {
        name: 'Ekonomi / affärssystem',
      },
      crm: {
        name: 'CRM',
      },
      webshop: {
        name: 'Webbutik',
      },
      banking: {
        name: 'Bank och betalningar',
      },
      logistics: {
        name: 'Lager och logistik',
      },
      hr: {
        name: 'Personal och tidrapportering',
      },
      reporting: {
        name: 'Rapporter',
      },
    },
  },
  questions: {
    impact: {
      text: 'Vad skulle hända om ”{integration}” slutade fungera?',
      hint: 'Tänk på det sämsta tillfället, till exempel dagen före lön eller månadsbokslutet.',
      options: {
        minor: {
          label: 'Knappt något. Arbetet fortsätter utan den.',
          because: 'arbetet fortsätter om ”{integration}” slutar fungera',
          if: 'arbetet kunde fortsätta utan ”{integration}”',
        },
        moderate: {
          label: 'En del av det dagliga arbetet går långsammare eller görs för hand.',
          because: 'det dagliga arbetet går långsammare om ”{integration}” slutar fungera',
          if: '”{integration}” bara gjorde en del av det dagliga arbetet långsammare',
        },
        major: {
          label: 'Ekonomin eller verksamheten bromsas.',
          because: 'ekonomin eller verksamheten bromsas om ”{integration}” slutar fungera',
          if: '”{integration}” bromsade ekonomin eller verksamheten',
        },
        critical: {
          label: 'En kärnprocess stannar, i flera system eller team.',
          because: 'en kärnprocess stannar om ”{integration}” slutar fungera',
          if: 'en kärnprocess stannade med ”{integration}”',
        },
      },
    },
    urgency: {
      text: 'Hur länge kan det vänta innan någon måste börja arbeta med det?',
      hint: 'Det gäller det första svaret. Hur lång tid en lösning tar beror på problemet.',
      options: {
        days: {
          label: 'Några dagar',
          because: 'det kan vänta några dagar',
          if: '”{integration}” kunde vänta några dagar',
        },
        'day-or-two': {
          label: 'En dag eller två',
          because: 'det kan vänta en dag eller två',
          if: '”{integration}” kunde vänta en dag eller två',
          ifMore: '”{integration}” inte kunde vänta mer än en dag eller två',
        },
        'same-day': {
          label: 'Till senare samma dag',
          because: 'det kan inte vänta till i morgon',
          if: '”{integration}” kunde vänta till senare samma dag',
          ifMore: '”{integration}” inte kunde vänta till i morgon',
        },
        hours: {
          label: 'Högst några timmar',
          because: 'det kan vänta högst några timmar',
          if: '”{integration}” inte kunde vänta mer än några timmar',
        },
      },
    },
    urgent: {
      text: 'Hur många brådskande problem räknar ni med under en hektisk månad?',
      hint: 'Brådskande betyder att det inte kan vänta på sin vanliga tur. Räkna alla integrationer tillsammans.',
      options: {
        none: {
          label: 'Inga',
          because: 'ni räknar inte med några brådskande problem',
          if: 'ni inte räknade med några brådskande problem',
        },
        '1-2': {
          label: 'Ett eller två',
          because: 'ni räknar med ett eller två brådskande problem i månaden',
          if: 'ni inte räknade med fler än två brådskande problem i månaden',
          ifMore: 'ni räknade med ett eller två brådskande problem i månaden',
        },
        '3-6': {
          label: 'Tre till sex',
          because: 'ni räknar med tre till sex brådskande problem i månaden',
          if: 'ni räknade med tre till sex brådskande problem i månaden',
        },
        '7+': {
          label: 'Sju eller fler',
          because: 'ni räknar med sju eller fler brådskande problem i månaden',
          if: 'ni räknade med sju eller fler brådskande problem i månaden',
        },
      },
    },
    people: {
      text: 'Hur många hos er måste kunna kontakta supporten?',
      options: {
        '1': {
          label: 'En person',
          because: 'en person kontaktar supporten',
          if: 'en person kunde sköta all kontakt med supporten',
        },
        '4': {
          label: 'Fyra',
          because: 'fyra personer hos er måste kunna kontakta supporten',
          if: 'fyra personer hos er behövde kontakta supporten',
        },
        '2-3': {
          label: 'Två eller tre',
          because: 'två eller tre personer hos er måste kunna kontakta supporten',
          if: 'två eller tre kontaktpersoner räckte',
        },
        '5+': {
          label: 'Fem eller fler',
          because: 'fem eller fler personer hos er måste kunna kontakta supporten',
          if: 'fem eller fler personer hos er behövde kontakta supporten',
        },
      },
    },
    suppliers: {
      text: 'När en annan leverantör är inblandad i ett problem, vem ska kontakta dem?',
      options: {
        us: {
          label: 'Det gör vi själva',
          because: 'ni kontaktar själva andra leverantörer',
          if: 'ni själva kontaktade andra leverantörer',
        },
        help: {
          label: 'Vi, med er hjälp vid behov',
          because: 'ni behöver hjälp med andra leverantörer då och då',
          if: 'ni själva kontaktade andra leverantörer, med vår hjälp vid behov',
        },
        you: {
          label: 'Ni, för alla leverantörer',
          because: 'vi ska kontakta alla andra leverantörer åt er',
          if: 'vi behövde kontakta alla andra leverantörer åt er',
        },
      },
    },
    extras: {
      text: 'Vad av detta måste ingå i avtalet?',
      hint: 'Kryssa bara för det som ni inte kan vara utan.',
      none: 'Inget av detta',
      options: {
        alerts: {
          label: 'Ett sms när något slutar fungera',
          because: 'ni behöver ett sms när något slutar fungera',
          ifWithout: 'ni kunde vara utan ett sms när något slutar fungera',
        },
        'check-up': {
          label: 'En årlig genomgång av våra integrationer',
          because: 'ni behöver en årlig genomgång av era integrationer',
          ifWithout: 'ni kunde vara utan den årliga genomgången',
        },
        specialists: {
          label: 'Erfarna specialister för svåra problem',
          because: 'ni behöver erfarna specialister för svåra problem',
          ifWithout: 'ni kunde vara utan erfarna specialister',
        },
        monitoring: {
          label: 'Problem som upptäcks innan vi anmäler dem',
          because: 'problem måste upptäckas innan ni anmäler dem',
          ifWithout: 'ni kunde anmäla problem själva',
        },
        'contact-person': {
          label: 'En egen kontaktperson',
          because: 'ni behöver en egen kontaktperson',
          ifWithout: 'ni kunde vara utan en egen kontaktperson',
        },
        architect: {
          label: 'Expertråd vid komplexa ändringar',
          because: 'ni behöver expertråd vid komplexa ändringar',
          ifWithout: 'ni kunde vara utan expertråd vid komplexa ändringar',
        },
      },
    },
  },
  unsure: 'Vet inte',
  score: {
    bands: {
      routine: {
        label: 'Begränsad påverkan på verksamheten',
      },
      operational: {
        label: 'Påverkar det dagliga arbetet',
      },
      critical: {
        label: 'Verksamhetskritisk',
      },
    },
  },
  clarifications: {
    urgent: {
      claim: 'Brådskande ärenden borde alltid prioriteras',
      answer: 'Brådskande ärenden hanteras genom fastställda SLA-nivåer och processer.',
    },
    resolution: {
      claim: 'Support betyder omedelbar lösning',
      answer: 'SLA:er anger svarstider. Lösningen beror på problemet.',
    },
    rarely: {
      claim: 'Vi behöver inte detta ofta',
      answer: 'Värdet av ett SLA syns när något händer, inte i det dagliga arbetet.',
    },
    'just-works': {
      claim: 'Integrationen borde bara fungera',
      answer: 'I verklig användning dyker specialfall upp med tiden. Det är väntat.',
    },
    covered: {
      claim: 'Allt borde ingå i supporten',
      answer: 'Supporten omfattar incidenter. Ändringar och förbättringar hanteras i egna processer.',
    },
  },
  contact: {
    text: 'Osäker på vilket avtal som passar?',
    label: 'Kontakta oss',
  },
};
