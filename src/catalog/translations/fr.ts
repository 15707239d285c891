import type { Texts } from './translate.js';

/** The built-in catalog in French. A draft: its owner confirms it and then takes `-draft` off the version. */
export const texts: Texts = {
  lang: 'fr',
  version: '1.0.0-draft',
  title: 'Assistance pour vos intégrations',
  plans: {
    standard: {
      summary: 'Pour les intégrations à faible impact sur l’activité',
      suits: 'Convient lorsque les retards n’affectent guère l’activité.',
      highlights: [
        'Assistance pendant les heures ouvrables',
        'Dépannage général et maintenance',
        'Délai de réponse : jusqu’à 3 jours ouvrés',
        'Pas de traitement prioritaire des urgences',
      ],
    },
    premium: {
      summary: 'Pour les intégrations utilisées au quotidien',
      suits: 'Convient généralement lorsque les intégrations touchent aux finances ou aux processus opérationnels.',
      highlights: [
        'Délais de réponse garantis',
        'Traitement des urgences (P1) dans des délais définis',
        'Acheminement prioritaire des tickets',
        'Accès à des équipes d’assistance plus expérimentées',
        'Bilan annuel des intégrations',
      ],
    },
    enterprise: {
      summary: 'Pour les environnements complexes et critiques',
      suits:
        'Convient lorsque les intégrations font partie des processus clés et concernent plusieurs systèmes ou équipes.',
      highlights: [
        'Réponse plus rapide aux problèmes critiques',
        'Surveillance proactive',
        'Coordination des fournisseurs et des tiers',
        'Responsable de compte dédié',
        'Accès à l’expertise d’un architecte de solutions',
        'Points réguliers',
      ],
    },
  },
  featureGroups: {
    response: {
      name: 'Réponse et priorités',
      features: {
        'first-response': {
          name: 'Première réponse garantie',
          caveat: 'Le délai de réponse n’est pas le délai de résolution.',
          cells: {
            standard: {
              text: '3 jours ouvrés',
              note: 'quand le temps ne presse pas',
            },
            premium: {
              text: '2 jours ouvrés',
              note: 'pour les processus opérationnels',
            },
            enterprise: {
              text: '1 jour ouvré',
              note: 'pour les situations à fort impact',
            },
          },
        },
        'p1-response': {
          name: 'Réponse P1 (urgence)',
          caveat: 'Le délai de réponse n’est pas le délai de résolution.',
          cells: {
            standard: {
              note: 'pas de traitement prioritaire des urgences',
            },
            premium: {
              text: '6 heures',
              note: 'pour les problèmes qui touchent l’activité',
            },
            enterprise: {
              text: '4 heures',
              note: 'pour les incidents critiques',
            },
          },
        },
        'p1-updates': {
          name: 'Points d’étape P1',
          cells: {
            standard: {
              note: 'pas de traitement prioritaire des urgences',
            },
            premium: {
              text: 'Toutes les 12 heures',
              note: 'tient les équipes informées pendant un incident',
            },
            enterprise: {
              text: 'Toutes les 4 heures',
              note: 'points plus fréquents pendant un problème critique',
            },
          },
        },
        'urgent-tickets': {
          name: 'Tickets urgents inclus',
          cells: {
            standard: {
              note: 'pas de traitement prioritaire des urgences',
            },
            premium: {
              text: '2 par mois',
              note: 'pour des urgences occasionnelles',
            },
            enterprise: {
              text: '6 par mois',
              note: 'pour les environnements plus dépendants',
            },
          },
        },
      },
    },
    structure: {
      name: 'Organisation de l’assistance',
      features: {
        'support-users': {
          name: 'Utilisateurs de l’assistance',
          cells: {
            standard: {
              note: 'un seul interlocuteur',
            },
            premium: {
              note: 'pour plusieurs membres de l’équipe',
            },
            enterprise: {
              note: 'pour une participation plus large de l’équipe',
            },
          },
        },
        'support-level': {
          name: 'Niveau d’assistance',
          cells: {
            standard: {
              text: 'Niveau 1',
              note: 'assistance générale',
            },
            premium: {
              text: 'Niveau 2',
              note: 'expertise technique plus poussée',
            },
            enterprise: {
              text: 'Niveaux 2 et 3',
              note: 'accès à des spécialistes confirmés',
            },
          },
        },
        communication: {
          name: 'Communication',
          cells: {
            standard: {
              text: 'Centre d’assistance',
              note: 'accès standard',
            },
            premium: {
              text: 'Centre d’assistance',
              note: 'traitement prioritaire',
            },
            enterprise: {
              text: 'Centre d’assistance + responsable de compte',
              note: 'coordination supplémentaire si nécessaire',
            },
          },
        },
      },
    },
    escalation: {
      name: 'Escalade et surveillance',
      features: {
        'proactive-monitoring': {
          name: 'Surveillance proactive',
          cells: {
            standard: {
              note: 'traitement après signalement',
            },
            premium: {
              note: 'traitement après signalement',
            },
            enterprise: {
              text: 'Oui',
              note: 'les problèmes peuvent être repérés plus tôt',
            },
          },
        },
        'vendor-escalation': {
          name: 'Escalade auprès des fournisseurs',
          cells: {
            standard: {
              note: 'assurée par votre équipe',
            },
            premium: {
              text: 'Limitée',
              note: 'appui si nécessaire',
            },
            enterprise: {
              text: 'Complète',
              note: 'nous coordonnons les systèmes et les fournisseurs',
            },
          },
        },
        'incident-reports': {
          name: 'Rapports d’incident',
          cells: {
            standard: {
              text: 'Disponibles',
              note: 'fournis sur demande',
            },
            premium: {
              text: 'Disponibles',
              note: 'fournis sur demande',
            },
            enterprise: {
              text: 'Inclus',
              note: 'systématiques, par souci de transparence',
            },
          },
        },
      },
    },
    governance: {
      name: 'Pilotage et optimisation',
      features: {
        'health-review': {
          name: 'Bilan des intégrations',
          cells: {
            premium: {
              text: '1 par an',
              note: 'examen de la stabilité dans la durée',
            },
            enterprise: {
              text: '2 par an',
              note: 'suivi régulier',
            },
          },
        },
        optimisation: {
          name: 'Services d’optimisation',
          cells: {
            standard: {
              text: 'Oui',
              note: 'sur demande',
            },
            premium: {
              text: 'Oui',
              note: 'en priorité',
            },
            enterprise: {
              text: 'Inclus',
              note: 'améliorations continues',
            },
          },
        },
        'change-management': {
          name: 'Gestion des changements',
          cells: {
            standard: {
              text: 'Oui',
              note: 'planification standard',
            },
            premium: {
              text: 'Oui',
              note: 'priorité plus élevée',
            },
            enterprise: {
              text: 'Oui',
              note: 'traitement accéléré',
            },
          },
        },
      },
    },
    strategic: {
      name: 'Accompagnement stratégique',
      features: {
        'account-management': {
          name: 'Gestion de compte',
          cells: {
            premium: {
              text: 'Partagée',
              note: 'accès si nécessaire',
            },
            enterprise: {
              text: 'Dédiée',
              note: 'un seul point de coordination',
            },
          },
        },
        'solution-architect': {
          name: 'Architecte de solutions',
          cells: {
            enterprise: {
              text: 'Inclus',
              note: 'appui pour les changements complexes',
            },
          },
        },
        'error-notifications': {
          name: 'Notifications d’erreur',
          cells: {
            standard: {
              text: 'E-mail',
              note: 'visibilité de base',
            },
            premium: {
              text: 'E-mail/SMS',
              note: 'information plus rapide',
            },
            enterprise: {
              text: 'E-mail/SMS',
              note: 'visibilité en temps réel',
            },
          },
        },
      },
    },
  },
  footnotes: {
    '*': {
      text: 'Demandez-nous les conditions. L’assistance couvre les incidents ; les changements et les améliorations suivent d’autres processus.',
    },
  },
  integrations: {
    suggestions: {
      payroll: {
        name: 'Paie',
      },
      finance: {
        name: 'Finances / ERP',
      },
      crm: {
        name: 'CRM',
      },
      webshop: {
        name: 'Boutique en ligne',
      },
      banking: {
        name: 'Banque et paiements',
      },
      logistics: {
        name: 'Entrepôt et logistique',
      },
      hr: {
        name: 'RH et temps de travail',
      },
      reporting: {
        name: 'Rapports',
      },
    },
  },
  questions: {
    impact: {
      text: 'Que se passerait-il si « {integration} » s’arrêtait ?',
      hint: 'Pensez au pire moment, par exemple la veille de la paie ou la fin du mois.',
      options: {
        minor: {
          label: 'Presque rien. Le travail continue sans elle.',
          because: 'le travail continue si « {integration} » s’arrête',
          if: 'le travail pouvait continuer sans « {integration} »',
        },
        moderate: {
          label: 'Une partie du travail quotidien est ralentie ou se fait à la main.',
          because: 'le travail quotidien ralentit si « {integration} » s’arrête',
          if: '« {integration} » ne ralentissait qu’une partie du travail quotidien',
        },
        major: {
          label: 'Les finances ou l’activité sont bloquées.',
          because: 'les finances ou l’activité sont bloquées si « {integration} » s’arrête',
          if: '« {integration} » bloquait les finances ou l’activité',
        },
        critical: {
          label: 'Un processus clé s’arrête, dans plusieurs systèmes ou équipes.',
          because: 'un processus clé s’arrête si « {integration} » s’arrête',
          if: 'un processus clé s’arrêtait avec « {integration} »',
        },
      },
    },
    urgency: {
      text: 'Combien de temps cela peut-il attendre avant que quelqu’un s’en occupe ?',
      hint: 'Il s’agit de la première réponse. La durée de la résolution dépend du problème.',
      options: {
        days: {
          label: 'Quelques jours',
          because: 'cela peut attendre quelques jours',
          if: '« {integration} » pouvait attendre quelques jours',
        },
        'day-or-two': {
          label: 'Un jour ou deux',
          because: 'cela peut attendre un jour ou deux',
          if: '« {integration} » pouvait attendre un jour ou deux',
          ifMore: '« {integration} » ne pouvait pas attendre plus d’un jour ou deux',
        },
        'same-day': {
          label: 'Jusqu’à plus tard dans la journée',
          because: 'cela ne peut pas attendre demain',
          if: '« {integration} » pouvait attendre plus tard dans la journée',
          ifMore: '« {integration} » ne pouvait pas attendre le lendemain',
        },
        hours: {
          label: 'Quelques heures au plus',
          because: 'cela peut attendre quelques heures au plus',
          if: '« {integration} » ne pouvait pas attendre plus de quelques heures',
        },
      },
    },
    urgent: {
      text: 'Combien de problèmes urgents prévoyez-vous pendant un mois chargé ?',
      hint: 'Urgent signifie que cela ne peut pas attendre son tour. Comptez toutes les intégrations ensemble.',
      options: {
        none: {
          label: 'Aucun',
          because: 'vous ne prévoyez aucun problème urgent',
          if: 'vous ne prévoyiez aucun problème urgent',
        },
        '1-2': {
          label: 'Un ou deux',
          because: 'vous prévoyez un ou deux problèmes urgents par mois',
          if: 'vous ne prévoyiez pas plus de deux problèmes urgents par mois',
          ifMore: 'vous prévoyiez un ou deux problèmes urgents par mois',
        },
        '3-6': {
          label: 'De trois à six',
          because: 'vous prévoyez de trois à six problèmes urgents par mois',
          if: 'vous prévoyiez de trois à six problèmes urgents par mois',
        },
        '7+': {
          label: 'Sept ou plus',
          because: 'vous prévoyez sept problèmes urgents ou plus par mois',
          if: 'vous prévoyiez sept problèmes urgents ou plus par mois',
        },
      },
    },
    people: {
      text: 'Combien de personnes chez vous doivent pouvoir contacter l’assistance ?',
      options: {
        '1': {
          label: 'Une',
          because: 'une personne contacte l’assistance',
          if: 'une seule personne pouvait assurer tous les contacts avec l’assistance',
        },
        '4': {
          label: 'Quatre',
          because: 'quatre personnes chez vous doivent pouvoir contacter l’assistance',
          if: 'quatre personnes chez vous devaient contacter l’assistance',
        },
        '2-3': {
          label: 'Deux ou trois',
          because: 'deux ou trois personnes chez vous doivent pouvoir contacter l’assistance',
          if: 'deux ou trois interlocuteurs suffisaient',
        },
        '5+': {
          label: 'Cinq ou plus',
          because: 'cinq personnes ou plus chez vous doivent pouvoir contacter l’assistance',
          if: 'cinq personnes ou plus chez vous devaient contacter l’assistance',
        },
      },
    },
    suppliers: {
      text: 'Quand un autre fournisseur est concerné par un problème, qui doit le contacter ?',
      options: {
        us: {
          label: 'Nous le faisons nous-mêmes',
          because: 'vous contactez vous-même les autres fournisseurs',
          if: 'vous contactiez vous-même les autres fournisseurs',
        },
        help: {
          label: 'Nous, avec votre aide si nécessaire',
          because: 'vous avez parfois besoin d’aide avec les autres fournisseurs',
          if: 'vous contactiez vous-même les autres fournisseurs, avec notre aide si nécessaire',
        },
        you: {
          label: 'Vous, pour tous les fournisseurs',
          because: 'nous devons contacter tous les autres fournisseurs pour vous',
          if: 'nous devions contacter tous les autres fournisseurs pour vous',
        },
      },
    },
    extras: {
      text: 'Lesquels de ces éléments doivent faire partie de la formule ?',
      hint: 'Cochez seulement ce dont vous ne pourriez pas vous passer.',
      none: 'Aucun de ces éléments',
      options: {
        alerts: {
          label: 'Un SMS en cas de défaillance',
          because: 'vous avez besoin d’un SMS en cas de défaillance',
          ifWithout: 'vous pouviez vous passer d’un SMS en cas de défaillance',
        },
        'check-up': {
          label: 'Un bilan annuel de nos intégrations',
          because: 'vous avez besoin d’un bilan annuel de vos intégrations',
          ifWithout: 'vous pouviez vous passer du bilan annuel',
        },
        specialists: {
          label: 'Des spécialistes expérimentés pour les problèmes difficiles',
          because: 'vous avez besoin de spécialistes expérimentés pour les problèmes difficiles',
          ifWithout: 'vous pouviez vous passer de spécialistes expérimentés',
        },
        monitoring: {
          label: 'Des problèmes repérés avant que nous les signalions',
          because: 'les problèmes doivent être repérés avant que vous les signaliez',
          ifWithout: 'vous pouviez signaler vous-même les problèmes',
        },
        'contact-person': {
          label: 'Un interlocuteur dédié',
          because: 'vous avez besoin d’un interlocuteur dédié',
          ifWithout: 'vous pouviez vous passer d’un interlocuteur dédié',
        },
        architect: {
          label: 'Les conseils d’un expert pour les changements complexes',
          because: 'vous avez besoin des conseils d’un expert pour les changements complexes',
          ifWithout: 'vous pouviez vous passer des conseils d’un expert pour les changements complexes',
        },
      },
    },
  },
  unsure: 'Je ne sais pas',
  score: {
    bands: {
      routine: {
        label: 'Faible impact sur l’activité',
      },
      operational: {
        label: 'Touche le travail quotidien',
      },
      critical: {
        label: 'Critique pour l’activité',
      },
    },
  },
  clarifications: {
    urgent: {
      claim: 'Les urgences devraient toujours être prioritaires',
      answer: 'L’urgence est traitée selon des niveaux de SLA et des processus définis.',
    },
    resolution: {
      claim: 'L’assistance, c’est une résolution immédiate',
      answer: 'Les SLA définissent des délais de réponse. La résolution dépend du problème.',
    },
    rarely: {
      claim: 'Nous n’en avons pas souvent besoin',
      answer: 'La valeur d’un SLA se voit quand il se passe quelque chose, pas au quotidien.',
    },
    'just-works': {
      claim: 'L’intégration devrait simplement fonctionner',
      answer: 'À l’usage, des cas particuliers apparaissent avec le temps. C’est normal.',
    },
    covered: {
      claim: 'L’assistance devrait tout couvrir',
      answer: 'L’assistance couvre les incidents. Les changements et les améliorations suivent d’autres processus.',
    },
  },
  contact: {
    text: 'Vous hésitez entre les formules ?',
    label: 'Nous contacter',
  },
};
