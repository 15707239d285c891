import type { Texts } from './translate.js';

/** The built-in catalog in German. A draft: its owner confirms it and then takes `-draft` off the version. */
export const texts: Texts = {
  lang: 'de',
  version: '1.0.0-draft',
  title: 'Support für Ihre Integrationen',
  plans: {
    standard: {
      summary: 'Für Integrationen mit begrenzten Auswirkungen auf den Betrieb',
      suits: 'Geeignet, wenn Verzögerungen den Betrieb kaum beeinträchtigen.',
      highlights: [
        'Support während der Geschäftszeiten',
        'Allgemeine Fehlersuche und Wartung',
        'Reaktionszeit bis zu 3 Werktage',
        'Keine bevorzugte Bearbeitung dringender Fälle',
      ],
    },
    premium: {
      summary: 'Für Integrationen im täglichen Betrieb',
      suits: 'Typischerweise genutzt, wenn Integrationen das Finanzwesen oder betriebliche Abläufe betreffen.',
      highlights: [
        'Garantierte Reaktionszeiten',
        'Bearbeitung dringender Fälle (P1) innerhalb festgelegter Fristen',
        'Bevorzugte Weiterleitung von Tickets',
        'Zugang zu erfahreneren Supportfachleuten',
        'Jährliche Prüfung der Integrationen',
      ],
    },
    enterprise: {
      summary: 'Für komplexe und geschäftskritische Umgebungen',
      suits: 'Geeignet, wenn Integrationen Teil der Kernprozesse sind und mehrere Systeme oder Teams betreffen.',
      highlights: [
        'Schnellere Reaktion bei kritischen Fällen',
        'Proaktive Überwachung',
        'Koordination von Anbietern und Dritten',
        'Fester Account-Manager',
        'Zugang zum Fachwissen von Lösungsarchitekten',
        'Regelmäßige Besprechungen',
      ],
    },
  },
  featureGroups: {
    response: {
      name: 'Reaktion und Priorisierung',
      features: {
        'first-response': {
          name: 'Garantierte Erstreaktion',
          caveat: 'Die Reaktionszeit ist nicht die Lösungszeit.',
          cells: {
            standard: {
              text: '3 Werktage',
              note: 'wenn die Zeit nicht drängt',
            },
            premium: {
              text: '2 Werktage',
              note: 'für betriebliche Abläufe',
            },
            enterprise: {
              text: '1 Werktag',
              note: 'für Fälle mit größeren Auswirkungen',
            },
          },
        },
        'p1-response': {
          name: 'Reaktion bei P1 (dringend)',
          caveat: 'Die Reaktionszeit ist nicht die Lösungszeit.',
          cells: {
            standard: {
              note: 'keine bevorzugte Bearbeitung dringender Fälle',
            },
            premium: {
              text: '6 Stunden',
              note: 'bei Störungen des Betriebs',
            },
            enterprise: {
              text: '4 Stunden',
              note: 'bei kritischen Störungen',
            },
          },
        },
        'p1-updates': {
          name: 'P1-Zwischenstände',
          cells: {
            standard: {
              note: 'keine bevorzugte Bearbeitung dringender Fälle',
            },
            premium: {
              text: 'Alle 12 Stunden',
              note: 'hält Teams während einer Störung auf dem Laufenden',
            },
            enterprise: {
              text: 'Alle 4 Stunden',
              note: 'häufigere Zwischenstände bei kritischen Störungen',
            },
          },
        },
        'urgent-tickets': {
          name: 'Kontingent für dringende Tickets',
          cells: {
            standard: {
              note: 'keine bevorzugte Bearbeitung dringender Fälle',
            },
            premium: {
              text: '2 pro Monat',
              note: 'für gelegentliche dringende Fälle',
            },
            enterprise: {
              text: '6 pro Monat',
              note: 'für Umgebungen mit größerer Abhängigkeit',
            },
          },
        },
      },
    },
    structure: {
      name: 'Aufbau des Supports',
      features: {
        'support-users': {
          name: 'Personen mit Supportzugang',
          cells: {
            standard: {
              note: 'eine zentrale Kontaktperson',
            },
            premium: {
              note: 'für mehrere Teammitglieder',
            },
            enterprise: {
              note: 'für eine breitere Einbindung des Teams',
            },
          },
        },
        'support-level': {
          name: 'Support-Level',
          cells: {
            standard: {
              text: '1st Level',
              note: 'allgemeiner Support',
            },
            premium: {
              text: '2nd Level',
              note: 'mehr technisches Fachwissen',
            },
            enterprise: {
              text: '2nd + 3rd Level',
              note: 'Zugang zu erfahrenen Fachleuten',
            },
          },
        },
        communication: {
          name: 'Kommunikation',
          cells: {
            standard: {
              text: 'Helpdesk',
              note: 'Standardzugang',
            },
            premium: {
              text: 'Helpdesk',
              note: 'bevorzugte Bearbeitung',
            },
            enterprise: {
              text: 'Helpdesk + Account-Manager',
              note: 'bei Bedarf zusätzliche Koordination',
            },
          },
        },
      },
    },
    escalation: {
      name: 'Eskalation und Überwachung',
      features: {
        'proactive-monitoring': {
          name: 'Proaktive Überwachung',
          cells: {
            standard: {
              note: 'Bearbeitung nach Meldung',
            },
            premium: {
              note: 'Bearbeitung nach Meldung',
            },
            enterprise: {
              text: 'Ja',
              note: 'Probleme können früher erkannt werden',
            },
          },
        },
        'vendor-escalation': {
          name: 'Eskalation an Anbieter',
          cells: {
            standard: {
              note: 'übernimmt Ihr Team',
            },
            premium: {
              text: 'Eingeschränkt',
              note: 'Unterstützung bei Bedarf',
            },
            enterprise: {
              text: 'Vollständig',
              note: 'wir koordinieren über Systeme und Anbieter hinweg',
            },
          },
        },
        'incident-reports': {
          name: 'Störungsberichte',
          cells: {
            standard: {
              text: 'Verfügbar',
              note: 'auf Anforderung',
            },
            premium: {
              text: 'Verfügbar',
              note: 'auf Anforderung',
            },
            enterprise: {
              text: 'Enthalten',
              note: 'standardmäßig, für Transparenz',
            },
          },
        },
      },
    },
    governance: {
      name: 'Steuerung und Optimierung',
      features: {
        'health-review': {
          name: 'Prüfung der Integrationen',
          cells: {
            premium: {
              text: '1 pro Jahr',
              note: 'Prüfung der Stabilität über längere Zeit',
            },
            enterprise: {
              text: '2 pro Jahr',
              note: 'regelmäßige Nachverfolgung',
            },
          },
        },
        optimisation: {
          name: 'Optimierungsleistungen',
          cells: {
            standard: {
              text: 'Ja',
              note: 'auf Anfrage',
            },
            premium: {
              text: 'Ja',
              note: 'bevorzugt',
            },
            enterprise: {
              text: 'Enthalten',
              note: 'laufende Verbesserungen',
            },
          },
        },
        'change-management': {
          name: 'Änderungsmanagement',
          cells: {
            standard: {
              text: 'Ja',
              note: 'übliche Terminplanung',
            },
            premium: {
              text: 'Ja',
              note: 'höhere Priorität',
            },
            enterprise: {
              text: 'Ja',
              note: 'beschleunigte Bearbeitung',
            },
          },
        },
      },
    },
    strategic: {
      name: 'Strategische Unterstützung',
      features: {
        'account-management': {
          name: 'Account-Management',
          cells: {
            premium: {
              text: 'Gemeinsam',
              note: 'Zugang bei Bedarf',
            },
            enterprise: {
              text: 'Fest zugeordnet',
              note: 'eine Stelle für die Koordination',
            },
          },
        },
        'solution-architect': {
          name: 'Lösungsarchitekt',
          cells: {
            enterprise: {
              text: 'Enthalten',
              note: 'Unterstützung bei komplexen Änderungen',
            },
          },
        },
        'error-notifications': {
          name: 'Fehlermeldungen',
          cells: {
            standard: {
              text: 'E-Mail',
              note: 'grundlegende Übersicht',
            },
            premium: {
              text: 'E-Mail/SMS',
              note: 'schneller informiert',
            },
            enterprise: {
              text: 'E-Mail/SMS',
              note: 'Übersicht in Echtzeit',
            },
          },
        },
      },
    },
  },
  footnotes: {
    '*': {
      text: 'Fragen Sie uns nach den Bedingungen. Der Support deckt Störungen ab; Änderungen und Verbesserungen folgen eigenen Prozessen.',
    },
  },
  integrations: {
    suggestions: {
      payroll: {
        name: 'Lohnabrechnung',
      },
      finance: {
        name: 'Finanzwesen / ERP',
      },
      crm: {
        name: 'CRM',
      },
      webshop: {
        name: 'Onlineshop',
      },
      banking: {
        name: 'Bank und Zahlungen',
      },
      logistics: {
        name: 'Lager und Logistik',
      },
      hr: {
        name: 'Personal und Zeiterfassung',
      },
      reporting: {
        name: 'Berichtswesen',
      },
    },
  },
  questions: {
    impact: {
      text: 'Was würde passieren, wenn „{integration}“ ausfiele?',
      hint: 'Denken Sie an den ungünstigsten Moment, etwa den Tag vor dem Zahltag oder den Monatsabschluss.',
      options: {
        minor: {
          label: 'Kaum etwas. Die Arbeit geht auch ohne weiter.',
          because: 'die Arbeit geht weiter, wenn „{integration}“ ausfällt',
          if: 'die Arbeit auch ohne „{integration}“ weitergehen könnte',
        },
        moderate: {
          label: 'Ein Teil der täglichen Arbeit wird langsamer oder geschieht von Hand.',
          because: 'die tägliche Arbeit wird langsamer, wenn „{integration}“ ausfällt',
          if: '„{integration}“ nur einen Teil der täglichen Arbeit verlangsamen würde',
        },
        major: {
          label: 'Das Finanzwesen oder der Betrieb wird aufgehalten.',
          because: 'das Finanzwesen oder der Betrieb wird aufgehalten, wenn „{integration}“ ausfällt',
          if: '„{integration}“ das Finanzwesen oder den Betrieb aufhalten würde',
        },
        critical: {
          label: 'Ein Kernprozess steht still, über mehrere Systeme oder Teams hinweg.',
          because: 'ein Kernprozess steht still, wenn „{integration}“ ausfällt',
          if: 'ein Kernprozess mit „{integration}“ stillstehen würde',
        },
      },
    },
    urgency: {
      text: 'Wie lange kann es warten, bis jemand daran arbeiten muss?',
      hint: 'Es geht um die erste Reaktion. Wie lange die Lösung dauert, hängt vom Problem ab.',
      options: {
        days: {
          label: 'Einige Tage',
          because: 'das kann einige Tage warten',
          if: '„{integration}“ einige Tage warten könnte',
        },
        'day-or-two': {
          label: 'Ein bis zwei Tage',
          because: 'das kann ein bis zwei Tage warten',
          if: '„{integration}“ ein bis zwei Tage warten könnte',
          ifMore: '„{integration}“ höchstens ein bis zwei Tage warten könnte',
        },
        'same-day': {
          label: 'Bis später am selben Tag',
          because: 'das kann nicht bis morgen warten',
          if: '„{integration}“ bis später am selben Tag warten könnte',
          ifMore: '„{integration}“ nicht bis morgen warten könnte',
        },
        hours: {
          label: 'Höchstens ein paar Stunden',
          because: 'das kann höchstens ein paar Stunden warten',
          if: '„{integration}“ höchstens ein paar Stunden warten könnte',
        },
      },
    },
    urgent: {
      text: 'Mit wie vielen dringenden Problemen rechnen Sie in einem arbeitsreichen Monat?',
      hint: 'Dringend heißt: Es kann nicht in der normalen Warteschlange bleiben. Zählen Sie alle Integrationen zusammen.',
      options: {
        none: {
          label: 'Mit keinem',
          because: 'Sie rechnen mit keinen dringenden Problemen',
          if: 'Sie mit keinen dringenden Problemen rechnen würden',
        },
        '1-2': {
          label: 'Mit einem oder zwei',
          because: 'Sie rechnen mit einem oder zwei dringenden Problemen im Monat',
          if: 'Sie mit höchstens zwei dringenden Problemen im Monat rechnen würden',
          ifMore: 'Sie mit ein bis zwei dringenden Problemen im Monat rechnen würden',
        },
        '3-6': {
          label: 'Mit drei bis sechs',
          because: 'Sie rechnen mit drei bis sechs dringenden Problemen im Monat',
          if: 'Sie mit drei bis sechs dringenden Problemen im Monat rechnen würden',
        },
        '7+': {
          label: 'Mit sieben oder mehr',
          because: 'Sie rechnen mit sieben oder mehr dringenden Problemen im Monat',
          if: 'Sie mit sieben oder mehr dringenden Problemen im Monat rechnen würden',
        },
      },
    },
    people: {
      text: 'Wie viele Ihrer Mitarbeitenden müssen sich an den Support wenden können?',
      options: {
        '1': {
          label: 'Eine Person',
          because: 'eine Person hat Kontakt mit dem Support',
          if: 'eine Person den ganzen Kontakt mit dem Support übernehmen könnte',
        },
        '4': {
          label: 'Vier',
          because: 'vier Ihrer Mitarbeitenden müssen sich an den Support wenden können',
          if: 'vier Ihrer Mitarbeitenden sich an den Support wenden müssten',
        },
        '2-3': {
          label: 'Zwei oder drei',
          because: 'zwei oder drei Ihrer Mitarbeitenden müssen sich an den Support wenden können',
          if: 'zwei oder drei Kontaktpersonen genügen würden',
        },
        '5+': {
          label: 'Fünf oder mehr',
          because: 'fünf oder mehr Ihrer Mitarbeitenden müssen sich an den Support wenden können',
          if: 'fünf oder mehr Ihrer Mitarbeitenden sich an den Support wenden müssten',
        },
      },
    },
    suppliers: {
      text: 'Wenn ein anderer Anbieter an einem Problem beteiligt ist: Wer soll sich an ihn wenden?',
      options: {
        us: {
          label: 'Das machen wir selbst',
          because: 'Sie wenden sich selbst an andere Anbieter',
          if: 'Sie sich selbst an andere Anbieter wenden würden',
        },
        help: {
          label: 'Wir, bei Bedarf mit Ihrer Hilfe',
          because: 'Sie brauchen gelegentlich Hilfe mit anderen Anbietern',
          if: 'Sie sich, bei Bedarf mit unserer Hilfe, selbst an andere Anbieter wenden würden',
        },
        you: {
          label: 'Sie, bei allen Anbietern',
          because: 'wir sollen uns für Sie an alle anderen Anbieter wenden',
          if: 'wir uns für Sie an alle anderen Anbieter wenden müssten',
        },
      },
    },
    extras: {
      text: 'Was davon muss im Tarif enthalten sein?',
      hint: 'Wählen Sie nur, worauf Sie nicht verzichten könnten.',
      none: 'Nichts davon',
      options: {
        alerts: {
          label: 'Eine SMS, wenn etwas ausfällt',
          because: 'Sie brauchen eine SMS, wenn etwas ausfällt',
          ifWithout: 'Sie auf eine SMS bei Ausfällen verzichten könnten',
        },
        'check-up': {
          label: 'Eine jährliche Prüfung unserer Integrationen',
          because: 'Sie brauchen eine jährliche Prüfung Ihrer Integrationen',
          ifWithout: 'Sie auf die jährliche Prüfung verzichten könnten',
        },
        specialists: {
          label: 'Erfahrene Fachleute für schwierige Probleme',
          because: 'Sie brauchen erfahrene Fachleute für schwierige Probleme',
          ifWithout: 'Sie auf erfahrene Fachleute verzichten könnten',
        },
        monitoring: {
          label: 'Probleme werden erkannt, bevor wir sie melden',
          because: 'Probleme müssen erkannt werden, bevor Sie sie melden',
          ifWithout: 'Sie Probleme selbst melden könnten',
        },
        'contact-person': {
          label: 'Eine feste Ansprechperson',
          because: 'Sie brauchen eine feste Ansprechperson',
          ifWithout: 'Sie auf eine feste Ansprechperson verzichten könnten',
        },
        architect: {
          label: 'Fachlicher Rat bei komplexen Änderungen',
          because: 'Sie brauchen fachlichen Rat bei komplexen Änderungen',
          ifWithout: 'Sie auf fachlichen Rat bei komplexen Änderungen verzichten könnten',
        },
      },
    },
  },
  unsure: 'Weiß ich nicht',
  score: {
    bands: {
      routine: {
        label: 'Begrenzte Auswirkungen auf den Betrieb',
      },
      operational: {
        label: 'Betrifft den täglichen Betrieb',
      },
      critical: {
        label: 'Geschäftskritisch',
      },
    },
  },
  clarifications: {
    urgent: {
      claim: 'Dringende Fälle sollten immer Vorrang haben',
      answer: 'Dringlichkeit wird über festgelegte SLA-Stufen und Prozesse geregelt.',
    },
    resolution: {
      claim: 'Support bedeutet sofortige Lösung',
      answer: 'SLAs legen Reaktionszeiten fest. Die Lösung hängt vom Problem ab.',
    },
    rarely: {
      claim: 'Das brauchen wir nicht oft',
      answer: 'Der Wert eines SLA zeigt sich, wenn etwas passiert, nicht im Alltag.',
    },
    'just-works': {
      claim: 'Die Integration sollte einfach funktionieren',
      answer: 'Im praktischen Einsatz treten mit der Zeit Sonderfälle auf. Das ist zu erwarten.',
    },
    covered: {
      claim: 'Der Support sollte alles abdecken',
      answer: 'Der Support deckt Störungen ab. Änderungen und Verbesserungen folgen eigenen Prozessen.',
    },
  },
  contact: {
    text: 'Nicht sicher, welcher Tarif passt?',
    label: 'Kontakt aufnehmen',
  },
};
