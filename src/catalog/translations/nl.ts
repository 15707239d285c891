import type { Texts } from './translate.js';

/** The built-in catalog in Dutch. A draft: its owner confirms it and then takes `-draft` off the version. */
export const texts: Texts = {
  lang: 'nl',
  version: '1.0.0-draft',
  title: 'Support voor uw integraties',
  plans: {
    standard: {
      summary: 'Voor integraties met beperkte invloed op de bedrijfsvoering',
      suits: 'Geschikt als vertragingen de bedrijfsvoering nauwelijks raken.',
      highlights: [
        'Support tijdens kantooruren',
        'Algemene probleemoplossing en onderhoud',
        'Reactietijd tot 3 werkdagen',
        'Geen voorrang voor dringende problemen',
      ],
    },
    premium: {
      summary: 'Voor integraties die u dagelijks gebruikt',
      suits: 'Vooral gebruikt als integraties de financiën of operationele processen raken.',
      highlights: [
        'Gegarandeerde reactietijden',
        'Dringende (P1-)problemen binnen vaste termijnen in behandeling',
        'Tickets met voorrang doorgezet',
        'Toegang tot meer ervaren supportmedewerkers',
        'Jaarlijkse controle van de integraties',
      ],
    },
    enterprise: {
      summary: 'Voor complexe en bedrijfskritische omgevingen',
      suits: 'Geschikt als integraties deel uitmaken van kernprocessen en meerdere systemen of teams raken.',
      highlights: [
        'Snellere reactie bij kritieke problemen',
        'Proactieve bewaking',
        'Coördinatie met leveranciers en derden',
        'Eigen accountmanager',
        'Toegang tot de kennis van een oplossingsarchitect',
        'Regelmatig overleg',
      ],
    },
  },
  featureGroups: {
    response: {
      name: 'Reactie en prioriteit',
      features: {
        'first-response': {
          name: 'Gegarandeerde eerste reactie',
          caveat: 'Reactietijd is niet hetzelfde als oplostijd.',
          cells: {
            standard: {
              text: '3 werkdagen',
              note: 'als het geen haast heeft',
            },
            premium: {
              text: '2 werkdagen',
              note: 'voor operationele processen',
            },
            enterprise: {
              text: '1 werkdag',
              note: 'voor situaties met grotere gevolgen',
            },
          },
        },
        'p1-response': {
          name: 'Reactie bij P1 (dringend)',
          caveat: 'Reactietijd is niet hetzelfde als oplostijd.',
          cells: {
            standard: {
              note: 'geen voorrang voor dringende problemen',
            },
            premium: {
              text: '6 uur',
              note: 'bij problemen die het werk raken',
            },
            enterprise: {
              text: '4 uur',
              note: 'bij kritieke storingen',
            },
          },
        },
        'p1-updates': {
          name: 'P1-updates',
          cells: {
            standard: {
              note: 'geen voorrang voor dringende problemen',
            },
            premium: {
              text: 'Elke 12 uur',
              note: 'houdt teams op de hoogte tijdens storingen',
            },
            enterprise: {
              text: 'Elke 4 uur',
              note: 'vaker updates bij kritieke problemen',
            },
          },
        },
        'urgent-tickets': {
          name: 'Aantal dringende tickets',
          cells: {
            standard: {
              note: 'geen voorrang voor dringende problemen',
            },
            premium: {
              text: '2 per maand',
              note: 'voor een enkel dringend geval',
            },
            enterprise: {
              text: '6 per maand',
              note: 'voor omgevingen die sterker afhankelijk zijn',
            },
          },
        },
      },
    },
    structure: {
      name: 'Opzet van de support',
      features: {
        'support-users': {
          name: 'Gebruikers van support',
          cells: {
            standard: {
              note: 'één aanspreekpunt',
            },
            premium: {
              note: 'voor meerdere teamleden',
            },
            enterprise: {
              note: 'voor een bredere inzet van het team',
            },
          },
        },
        'support-level': {
          name: 'Supportniveau',
          cells: {
            standard: {
              text: '1e lijn',
              note: 'algemene support',
            },
            premium: {
              text: '2e lijn',
              note: 'meer technische kennis',
            },
            enterprise: {
              text: '2e + 3e lijn',
              note: 'toegang tot senior specialisten',
            },
          },
        },
        communication: {
          name: 'Communicatie',
          cells: {
            standard: {
              text: 'Helpdesk',
              note: 'standaardtoegang',
            },
            premium: {
              text: 'Helpdesk',
              note: 'behandeling met voorrang',
            },
            enterprise: {
              text: 'Helpdesk + accountmanager',
              note: 'extra coördinatie als dat nodig is',
            },
          },
        },
      },
    },
    escalation: {
      name: 'Escalatie en bewaking',
      features: {
        'proactive-monitoring': {
          name: 'Proactieve bewaking',
          cells: {
            standard: {
              note: 'behandeling na melding',
            },
            premium: {
              note: 'behandeling na melding',
            },
            enterprise: {
              text: 'Ja',
              note: 'problemen kunnen eerder worden opgemerkt',
            },
          },
        },
        'vendor-escalation': {
          name: 'Escalatie naar leveranciers',
          cells: {
            standard: {
              note: 'doet uw eigen team',
            },
            premium: {
              text: 'Beperkt',
              note: 'ondersteuning als dat nodig is',
            },
            enterprise: {
              text: 'Volledig',
              note: 'wij coördineren tussen systemen en leveranciers',
            },
          },
        },
        'incident-reports': {
          name: 'Storingsrapporten',
          cells: {
            standard: {
              text: 'Beschikbaar',
              note: 'op verzoek geleverd',
            },
            premium: {
              text: 'Beschikbaar',
              note: 'op verzoek geleverd',
            },
            enterprise: {
              text: 'Inbegrepen',
              note: 'standaard, voor transparantie',
            },
          },
        },
      },
    },
    governance: {
      name: 'Beheer en optimalisatie',
      features: {
        'health-review': {
          name: 'Controle van de integraties',
          cells: {
            premium: {
              text: '1 per jaar',
              note: 'beoordeling van de stabiliteit over langere tijd',
            },
            enterprise: {
              text: '2 per jaar',
              note: 'regelmatige opvolging',
            },
          },
        },
        optimisation: {
          name: 'Optimalisatiediensten',
          cells: {
            standard: {
              text: 'Ja',
              note: 'op aanvraag',
            },
            premium: {
              text: 'Ja',
              note: 'met voorrang',
            },
            enterprise: {
              text: 'Inbegrepen',
              note: 'doorlopende verbeteringen',
            },
          },
        },
        'change-management': {
          name: 'Wijzigingsbeheer',
          cells: {
            standard: {
              text: 'Ja',
              note: 'gewone planning',
            },
            premium: {
              text: 'Ja',
              note: 'hogere prioriteit',
            },
            enterprise: {
              text: 'Ja',
              note: 'versnelde behandeling',
            },
          },
        },
      },
    },
    strategic: {
      name: 'Strategische ondersteuning',
      features: {
        'account-management': {
          name: 'Accountmanagement',
          cells: {
            premium: {
              text: 'Gedeeld',
              note: 'toegang als dat nodig is',
            },
            enterprise: {
              text: 'Eigen',
              note: 'één punt van coördinatie',
            },
          },
        },
        'solution-architect': {
          name: 'Oplossingsarchitect',
          cells: {
            enterprise: {
              text: 'Inbegrepen',
              note: 'ondersteuning bij complexe wijzigingen',
            },
          },
        },
        'error-notifications': {
          name: 'Foutmeldingen',
          cells: {
            standard: {
              text: 'E-mail',
              note: 'basisinzicht',
            },
            premium: {
              text: 'E-mail/sms',
              note: 'sneller op de hoogte',
            },
            enterprise: {
              text: 'E-mail/sms',
              note: 'realtime inzicht',
            },
          },
        },
      },
    },
  },
  footnotes: {
    '*': {
      text: 'Vraag ons naar de voorwaarden. Support dekt storingen; wijzigingen en verbeteringen volgen aparte processen.',
    },
  },
  integrations: {
    suggestions: {
      payroll: {
        name: 'Salarisadministratie',
      },
      finance: {
        name: 'Financiën / ERP',
      },
      crm: {
        name: 'CRM',
      },
      webshop: {
        name: 'Webshop',
      },
      banking: {
        name: 'Bank en betalingen',
      },
      logistics: {
        name: 'Magazijn en logistiek',
      },
      hr: {
        name: 'Personeel en tijdregistratie',
      },
      reporting: {
        name: 'Rapportage',
      },
    },
  },
  questions: {
    impact: {
      text: 'Wat zou er gebeuren als ‘{integration}’ uitviel?',
      hint: 'Denk aan het slechtste moment, zoals de dag vóór de salarisbetaling of de maandafsluiting.',
      options: {
        minor: {
          label: 'Nauwelijks iets. Het werk gaat ook zonder door.',
          because: 'het werk gaat door als ‘{integration}’ uitvalt',
          if: 'het werk zonder ‘{integration}’ door zou kunnen gaan',
        },
        moderate: {
          label: 'Een deel van het dagelijks werk loopt vertraging op of gebeurt met de hand.',
          because: 'het dagelijks werk loopt vertraging op als ‘{integration}’ uitvalt',
          if: '‘{integration}’ alleen een deel van het dagelijks werk zou vertragen',
        },
        major: {
          label: 'De financiën of de bedrijfsvoering loopt vast.',
          because: 'de financiën of de bedrijfsvoering loopt vast als ‘{integration}’ uitvalt',
          if: '‘{integration}’ de financiën of de bedrijfsvoering zou ophouden',
        },
        critical: {
          label: 'Een kernproces valt stil, in meerdere systemen of teams.',
          because: 'een kernproces valt stil als ‘{integration}’ uitvalt',
          if: 'een kernproces samen met ‘{integration}’ zou stilvallen',
        },
      },
    },
    urgency: {
      text: 'Hoe lang kan het wachten voordat iemand eraan moet beginnen?',
      hint: 'Dit gaat over de eerste reactie. Hoe lang een oplossing duurt, hangt af van het probleem.',
      options: {
        days: {
          label: 'Een paar dagen',
          because: 'dat kan een paar dagen wachten',
          if: '‘{integration}’ een paar dagen zou kunnen wachten',
        },
        'day-or-two': {
          label: 'Een dag of twee',
          because: 'dat kan een dag of twee wachten',
          if: '‘{integration}’ een dag of twee zou kunnen wachten',
          ifMore: '‘{integration}’ niet langer dan een dag of twee zou kunnen wachten',
        },
        'same-day': {
          label: 'Tot later op dezelfde dag',
          because: 'dat kan niet tot morgen wachten',
          if: '‘{integration}’ tot later op dezelfde dag zou kunnen wachten',
          ifMore: '‘{integration}’ niet tot morgen zou kunnen wachten',
        },
        hours: {
          label: 'Hooguit een paar uur',
          because: 'dat kan hooguit een paar uur wachten',
          if: '‘{integration}’ hooguit een paar uur zou kunnen wachten',
        },
      },
    },
    urgent: {
      text: 'Hoeveel dringende problemen verwacht u in een drukke maand?',
      hint: 'Dringend betekent dat het niet op zijn gewone beurt kan wachten. Tel alle integraties bij elkaar op.',
      options: {
        none: {
          label: 'Geen',
          because: 'u verwacht geen dringende problemen',
          if: 'u geen dringende problemen zou verwachten',
        },
        '1-2': {
          label: 'Een of twee',
          because: 'u verwacht een of twee dringende problemen per maand',
          if: 'u niet meer dan twee dringende problemen per maand zou verwachten',
          ifMore: 'u een of twee dringende problemen per maand zou verwachten',
        },
        '3-6': {
          label: 'Drie tot zes',
          because: 'u verwacht drie tot zes dringende problemen per maand',
          if: 'u drie tot zes dringende problemen per maand zou verwachten',
        },
        '7+': {
          label: 'Zeven of meer',
          because: 'u verwacht zeven of meer dringende problemen per maand',
          if: 'u zeven of meer dringende problemen per maand zou verwachten',
        },
      },
    },
    people: {
      text: 'Hoeveel van uw mensen moeten contact kunnen opnemen met support?',
      options: {
        '1': {
          label: 'Eén',
          because: 'één persoon heeft contact met support',
          if: 'één persoon al het contact met support zou kunnen doen',
        },
        '4': {
          label: 'Vier',
          because: 'vier van uw mensen moeten contact kunnen opnemen met support',
          if: 'vier van uw mensen contact zouden moeten opnemen met support',
        },
        '2-3': {
          label: 'Twee of drie',
          because: 'twee of drie van uw mensen moeten contact kunnen opnemen met support',
          if: 'twee of drie contactpersonen genoeg zouden zijn',
        },
        '5+': {
          label: 'Vijf of meer',
          because: 'vijf of meer van uw mensen moeten contact kunnen opnemen met support',
          if: 'vijf of meer van uw mensen contact zouden moeten opnemen met support',
        },
      },
    },
    suppliers: {
      text: 'Als een andere leverancier bij een probleem betrokken is, wie moet dan contact opnemen?',
      options: {
        us: {
          label: 'Dat doen we zelf',
          because: 'u neemt zelf contact op met andere leveranciers',
          if: 'u zelf contact zou opnemen met andere leveranciers',
        },
        help: {
          label: 'Wij, met uw hulp als dat nodig is',
          because: 'u hebt af en toe hulp nodig bij andere leveranciers',
          if: 'u zelf contact zou opnemen met andere leveranciers, met onze hulp als dat nodig is',
        },
        you: {
          label: 'U, bij alle leveranciers',
          because: 'wij moeten voor u contact opnemen met alle andere leveranciers',
          if: 'wij voor u contact zouden moeten opnemen met alle andere leveranciers',
        },
      },
    },
    extras: {
      text: 'Wat hiervan moet in het abonnement zitten?',
      hint: 'Kruis alleen aan wat u niet zou kunnen missen.',
      none: 'Niets hiervan',
      options: {
        alerts: {
          label: 'Een sms als er iets misgaat',
          because: 'u hebt een sms nodig als er iets misgaat',
          ifWithout: 'u geen sms nodig zou hebben als er iets misgaat',
        },
        'check-up': {
          label: 'Een jaarlijkse controle van onze integraties',
          because: 'u hebt een jaarlijkse controle van uw integraties nodig',
          ifWithout: 'u de jaarlijkse controle zou kunnen missen',
        },
        specialists: {
          label: 'Ervaren specialisten voor lastige problemen',
          because: 'u hebt ervaren specialisten nodig voor lastige problemen',
          ifWithout: 'u ervaren specialisten zou kunnen missen',
        },
        monitoring: {
          label: 'Problemen die worden opgemerkt voordat we ze melden',
          because: 'problemen moeten worden opgemerkt voordat u ze meldt',
          ifWithout: 'u problemen zelf zou kunnen melden',
        },
        'contact-person': {
          label: 'Eén vaste contactpersoon',
          because: 'u hebt één vaste contactpersoon nodig',
          ifWithout: 'u een vaste contactpersoon zou kunnen missen',
        },
        architect: {
          label: 'Deskundig advies bij complexe wijzigingen',
          because: 'u hebt deskundig advies nodig bij complexe wijzigingen',
          ifWithout: 'u deskundig advies bij complexe wijzigingen zou kunnen missen',
        },
      },
    },
  },
  unsure: 'Weet ik niet',
  score: {
    bands: {
      routine: {
        label: 'Beperkte invloed op de bedrijfsvoering',
      },
      operational: {
        label: 'Raakt het dagelijks werk',
      },
      critical: {
        label: 'Bedrijfskritisch',
      },
    },
  },
  clarifications: {
    urgent: {
      claim: 'Dringende problemen moeten altijd voorgaan',
      answer: 'Urgentie wordt geregeld via vaste SLA-niveaus en processen.',
    },
    resolution: {
      claim: 'Support betekent dat het direct wordt opgelost',
      answer: 'SLA’s leggen reactietijden vast. De oplossing hangt af van het probleem.',
    },
    rarely: {
      claim: 'We hebben dit niet vaak nodig',
      answer: 'De waarde van een SLA ziet u als er iets gebeurt, niet in het dagelijks gebruik.',
    },
    'just-works': {
      claim: 'De integratie moet gewoon werken',
      answer: 'In de praktijk komen er na verloop van tijd uitzonderingen voor. Dat is te verwachten.',
    },
    covered: {
      claim: 'Alles zou onder support moeten vallen',
      answer: 'Support dekt storingen. Wijzigingen en verbeteringen volgen aparte processen.',
    },
  },
  contact: {
    text: 'Niet zeker welk abonnement past?',
    label: 'Neem contact op',
  },
};
