import type { Texts } from './translate.js';

/** The built-in catalog in Spanish. A draft: its owner confirms it and then takes `-draft` off the version. */
export const texts: Texts = {
  lang: 'es',
  version: '1.0.0-draft',
  title: 'Soporte para sus integraciones',
  plans: {
    standard: {
      summary: 'Para integraciones con un impacto operativo limitado',
      suits: 'Adecuado cuando los retrasos apenas afectan a la actividad.',
      highlights: [
        'Soporte en horario laboral',
        'Resolución general de incidencias y mantenimiento',
        'Tiempo de respuesta de hasta 3 días laborables',
        'Sin atención prioritaria de los casos urgentes',
      ],
    },
    premium: {
      summary: 'Para integraciones de uso diario',
      suits: 'Habitual cuando las integraciones afectan a las finanzas o a los procesos operativos.',
      highlights: [
        'Tiempos de respuesta garantizados',
        'Atención de casos urgentes (P1) en plazos definidos',
        'Asignación prioritaria de los tickets',
        'Acceso a personal de soporte con más experiencia',
        'Revisión anual de las integraciones',
      ],
    },
    enterprise: {
      summary: 'Para entornos complejos y críticos para el negocio',
      suits: 'Adecuado cuando las integraciones forman parte de procesos clave y abarcan varios sistemas o equipos.',
      highlights: [
        'Respuesta más rápida en casos críticos',
        'Supervisión proactiva',
        'Coordinación con proveedores y terceros',
        'Gestor de cuenta propio',
        'Acceso a los conocimientos de un arquitecto de soluciones',
        'Revisiones periódicas',
      ],
    },
  },
  featureGroups: {
    response: {
      name: 'Respuesta y prioridad',
      features: {
        'first-response': {
          name: 'Primera respuesta garantizada',
          caveat: 'El tiempo de respuesta no es el tiempo de resolución.',
          cells: {
            standard: {
              text: '3 días laborables',
              note: 'cuando no hay prisa',
            },
            premium: {
              text: '2 días laborables',
              note: 'para procesos operativos',
            },
            enterprise: {
              text: '1 día laborable',
              note: 'para situaciones de mayor impacto',
            },
          },
        },
        'p1-response': {
          name: 'Respuesta P1 (urgente)',
          caveat: 'El tiempo de respuesta no es el tiempo de resolución.',
          cells: {
            standard: {
              note: 'sin atención prioritaria de urgencias',
            },
            premium: {
              text: '6 horas',
              note: 'para problemas que afectan a la actividad',
            },
            enterprise: {
              text: '4 horas',
              note: 'para incidencias críticas',
            },
          },
        },
        'p1-updates': {
          name: 'Avisos de avance P1',
          cells: {
            standard: {
              note: 'sin atención prioritaria de urgencias',
            },
            premium: {
              text: 'Cada 12 horas',
              note: 'mantiene informados a los equipos durante las incidencias',
            },
            enterprise: {
              text: 'Cada 4 horas',
              note: 'avisos más frecuentes en los casos críticos',
            },
          },
        },
        'urgent-tickets': {
          name: 'Tickets urgentes incluidos',
          cells: {
            standard: {
              note: 'sin atención prioritaria de urgencias',
            },
            premium: {
              text: '2 al mes',
              note: 'para casos urgentes ocasionales',
            },
            enterprise: {
              text: '6 al mes',
              note: 'para entornos con mayor dependencia',
            },
          },
        },
      },
    },
    structure: {
      name: 'Estructura del soporte',
      features: {
        'support-users': {
          name: 'Usuarios del soporte',
          cells: {
            standard: {
              note: 'un único punto de contacto',
            },
            premium: {
              note: 'para varios miembros del equipo',
            },
            enterprise: {
              note: 'para una participación más amplia del equipo',
            },
          },
        },
        'support-level': {
          name: 'Nivel de soporte',
          cells: {
            standard: {
              text: '1.ª línea',
              note: 'soporte general',
            },
            premium: {
              text: '2.ª línea',
              note: 'más conocimientos técnicos',
            },
            enterprise: {
              text: '2.ª y 3.ª línea',
              note: 'acceso a especialistas sénior',
            },
          },
        },
        communication: {
          name: 'Comunicación',
          cells: {
            standard: {
              text: 'Centro de ayuda',
              note: 'acceso estándar',
            },
            premium: {
              text: 'Centro de ayuda',
              note: 'atención prioritaria',
            },
            enterprise: {
              text: 'Centro de ayuda y gestor de cuenta',
              note: 'coordinación adicional si hace falta',
            },
          },
        },
      },
    },
    escalation: {
      name: 'Escalado y supervisión',
      features: {
        'proactive-monitoring': {
          name: 'Supervisión proactiva',
          cells: {
            standard: {
              note: 'se atiende cuando se notifica',
            },
            premium: {
              note: 'se atiende cuando se notifica',
            },
            enterprise: {
              text: 'Sí',
              note: 'los problemas se pueden detectar antes',
            },
          },
        },
        'vendor-escalation': {
          name: 'Escalado a proveedores',
          cells: {
            standard: {
              note: 'a cargo de su equipo',
            },
            premium: {
              text: 'Limitado',
              note: 'apoyo cuando hace falta',
            },
            enterprise: {
              text: 'Completo',
              note: 'coordinamos los sistemas y los proveedores',
            },
          },
        },
        'incident-reports': {
          name: 'Informes de incidencias',
          cells: {
            standard: {
              text: 'Disponibles',
              note: 'se entregan cuando se solicitan',
            },
            premium: {
              text: 'Disponibles',
              note: 'se entregan cuando se solicitan',
            },
            enterprise: {
              text: 'Incluidos',
              note: 'de serie, por transparencia',
            },
          },
        },
      },
    },
    governance: {
      name: 'Gestión y optimización',
      features: {
        'health-review': {
          name: 'Revisión de las integraciones',
          cells: {
            premium: {
              text: '1 al año',
              note: 'revisión de la estabilidad a lo largo del tiempo',
            },
            enterprise: {
              text: '2 al año',
              note: 'seguimiento periódico',
            },
          },
        },
        optimisation: {
          name: 'Servicios de optimización',
          cells: {
            standard: {
              text: 'Sí',
              note: 'a petición',
            },
            premium: {
              text: 'Sí',
              note: 'con prioridad',
            },
            enterprise: {
              text: 'Incluidos',
              note: 'mejoras continuas',
            },
          },
        },
        'change-management': {
          name: 'Gestión de cambios',
          cells: {
            standard: {
              text: 'Sí',
              note: 'planificación estándar',
            },
            premium: {
              text: 'Sí',
              note: 'mayor prioridad',
            },
            enterprise: {
              text: 'Sí',
              note: 'tramitación acelerada',
            },
          },
        },
      },
    },
    strategic: {
      name: 'Apoyo estratégico',
      features: {
        'account-management': {
          name: 'Gestión de cuenta',
          cells: {
            premium: {
              text: 'Compartida',
              note: 'acceso cuando hace falta',
            },
            enterprise: {
              text: 'Propia',
              note: 'un único punto de coordinación',
            },
          },
        },
        'solution-architect': {
          name: 'Arquitecto de soluciones',
          cells: {
            enterprise: {
              text: 'Incluidos',
              note: 'apoyo en cambios complejos',
            },
          },
        },
        'error-notifications': {
          name: 'Avisos de error',
          cells: {
            standard: {
              text: 'Correo electrónico',
              note: 'visibilidad básica',
            },
            premium: {
              text: 'Correo electrónico / SMS',
              note: 'aviso más rápido',
            },
            enterprise: {
              text: 'Correo electrónico / SMS',
              note: 'visibilidad en tiempo real',
            },
          },
        },
      },
    },
  },
  footnotes: {
    '*': {
      text: 'Consúltenos las condiciones. El soporte cubre las incidencias; los cambios y las mejoras siguen otros procesos.',
    },
  },
  integrations: {
    suggestions: {
      payroll: {
        name: 'Nóminas',
      },
      finance: {
        name: 'Finanzas / ERP',
      },
      crm: {
        name: 'CRM',
      },
      webshop: {
        name: 'Tienda en línea',
      },
      banking: {
        name: 'Bancos y pagos',
      },
      logistics: {
        name: 'Almacén y logística',
      },
      hr: {
        name: 'RR. HH. y control horario',
      },
      reporting: {
        name: 'Informes',
      },
    },
  },
  questions: {
    impact: {
      text: '¿Qué pasaría si dejara de funcionar «{integration}»?',
      hint: 'Piense en el peor momento, como la víspera del pago de nóminas o el cierre de mes.',
      options: {
        minor: {
          label: 'Casi nada. El trabajo sigue sin ella.',
          because: 'el trabajo sigue si falla «{integration}»',
          if: 'el trabajo pudiera seguir sin «{integration}»',
        },
        moderate: {
          label: 'Parte del trabajo diario se ralentiza o se hace a mano.',
          because: 'el trabajo diario se ralentiza si falla «{integration}»',
          if: '«{integration}» solo ralentizara parte del trabajo diario',
        },
        major: {
          label: 'Las finanzas o la actividad quedan bloqueadas.',
          because: 'las finanzas o la actividad quedan bloqueadas si falla «{integration}»',
          if: '«{integration}» bloqueara las finanzas o la actividad',
        },
        critical: {
          label: 'Se detiene un proceso clave, en varios sistemas o equipos.',
          because: 'se detiene un proceso clave si falla «{integration}»',
          if: 'se detuviera un proceso clave al fallar «{integration}»',
        },
      },
    },
    urgency: {
      text: '¿Cuánto puede esperar hasta que alguien se ponga a trabajar en ello?',
      hint: 'Se trata de la primera respuesta. Lo que tarda la solución depende del problema.',
      options: {
        days: {
          label: 'Unos días',
          because: 'puede esperar unos días',
          if: '«{integration}» pudiera esperar unos días',
        },
        'day-or-two': {
          label: 'Un día o dos',
          because: 'puede esperar un día o dos',
          if: '«{integration}» pudiera esperar un día o dos',
          ifMore: '«{integration}» no pudiera esperar más de un día o dos',
        },
        'same-day': {
          label: 'Hasta más tarde el mismo día',
          because: 'no puede esperar hasta mañana',
          if: '«{integration}» pudiera esperar hasta más tarde el mismo día',
          ifMore: '«{integration}» no pudiera esperar hasta mañana',
        },
        hours: {
          label: 'Unas horas como máximo',
          because: 'puede esperar unas horas como máximo',
          if: '«{integration}» no pudiera esperar más de unas horas',
        },
      },
    },
    urgent: {
      text: '¿Cuántos problemas urgentes prevé en un mes de mucho trabajo?',
      hint: 'Urgente significa que no puede esperar su turno normal. Cuente todas las integraciones juntas.',
      options: {
        none: {
          label: 'Ninguno',
          because: 'no prevé problemas urgentes',
          if: 'no previera problemas urgentes',
        },
        '1-2': {
          label: 'Uno o dos',
          because: 'prevé uno o dos problemas urgentes al mes',
          if: 'no previera más de dos problemas urgentes al mes',
          ifMore: 'previera uno o dos problemas urgentes al mes',
        },
        '3-6': {
          label: 'De tres a seis',
          because: 'prevé de tres a seis problemas urgentes al mes',
          if: 'previera de tres a seis problemas urgentes al mes',
        },
        '7+': {
          label: 'Siete o más',
          because: 'prevé siete o más problemas urgentes al mes',
          if: 'previera siete o más problemas urgentes al mes',
        },
      },
    },
    people: {
      text: '¿Cuántas personas de su organización deben poder contactar con el soporte?',
      options: {
        '1': {
          label: 'Una',
          because: 'una persona contacta con el soporte',
          if: 'una sola persona pudiera llevar todo el contacto con el soporte',
        },
        '4': {
          label: 'Cuatro',
          because: 'cuatro personas de su organización deben poder contactar con el soporte',
          if: 'cuatro personas de su organización tuvieran que contactar con el soporte',
        },
        '2-3': {
          label: 'Dos o tres',
          because: 'dos o tres personas de su organización deben poder contactar con el soporte',
          if: 'bastaran dos o tres personas de contacto',
        },
        '5+': {
          label: 'Cinco o más',
          because: 'cinco o más personas de su organización deben poder contactar con el soporte',
          if: 'cinco o más personas de su organización tuvieran que contactar con el soporte',
        },
      },
    },
    suppliers: {
      text: 'Cuando otro proveedor está implicado en un problema, ¿quién debe contactar con él?',
      options: {
        us: {
          label: 'Lo hacemos nosotros',
          because: 'contacta usted con los demás proveedores',
          if: 'contactara usted con los demás proveedores',
        },
        help: {
          label: 'Nosotros, con su ayuda cuando haga falta',
          because: 'necesita ayuda con otros proveedores de vez en cuando',
          if: 'contactara usted con los demás proveedores, con nuestra ayuda cuando hiciera falta',
        },
        you: {
          label: 'Ustedes, con todos los proveedores',
          because: 'debemos contactar por usted con todos los demás proveedores',
          if: 'tuviéramos que contactar por usted con todos los demás proveedores',
        },
      },
    },
    extras: {
      text: '¿Qué debe formar parte del plan?',
      hint: 'Marque solo aquello de lo que no podría prescindir.',
      none: 'Nada de esto',
      options: {
        alerts: {
          label: 'Un SMS cuando algo falla',
          because: 'necesita un SMS cuando algo falla',
          ifWithout: 'pudiera prescindir de un SMS cuando algo falla',
        },
        'check-up': {
          label: 'Una revisión anual de nuestras integraciones',
          because: 'necesita una revisión anual de sus integraciones',
          ifWithout: 'pudiera prescindir de la revisión anual',
        },
        specialists: {
          label: 'Especialistas con experiencia para problemas difíciles',
          because: 'necesita especialistas con experiencia para problemas difíciles',
          ifWithout: 'pudiera prescindir de especialistas con experiencia',
        },
        monitoring: {
          label: 'Problemas detectados antes de que los notifiquemos',
          because: 'los problemas deben detectarse antes de que usted los notifique',
          ifWithout: 'pudiera notificar usted los problemas',
        },
        'contact-person': {
          label: 'Una persona de contacto propia',
          because: 'necesita una persona de contacto propia',
          ifWithout: 'pudiera prescindir de una persona de contacto propia',
        },
        architect: {
          label: 'Asesoramiento experto en cambios complejos',
          because: 'necesita asesoramiento experto en cambios complejos',
          ifWithout: 'pudiera prescindir de asesoramiento experto en cambios complejos',
        },
      },
    },
  },
  unsure: 'No lo sé',
  score: {
    bands: {
      routine: {
        label: 'Impacto operativo limitado',
      },
      operational: {
        label: 'Afecta al trabajo diario',
      },
      critical: {
        label: 'Crítico para el negocio',
      },
    },
  },
  clarifications: {
    urgent: {
      claim: 'Los casos urgentes deberían tener siempre prioridad',
      answer: 'La urgencia se gestiona con niveles de SLA y procesos definidos.',
    },
    resolution: {
      claim: 'Soporte significa solución inmediata',
      answer: 'Los SLA definen tiempos de respuesta. La solución depende del problema.',
    },
    rarely: {
      claim: 'No lo necesitamos a menudo',
      answer: 'El valor de un SLA se ve cuando pasa algo, no en el día a día.',
    },
    'just-works': {
      claim: 'La integración debería funcionar sin más',
      answer: 'Con el uso real aparecen casos especiales con el tiempo. Es normal.',
    },
    covered: {
      claim: 'El soporte debería cubrirlo todo',
      answer: 'El soporte cubre las incidencias. Los cambios y las mejoras siguen otros procesos.',
    },
  },
  contact: {
    text: '¿No sabe qué plan le conviene?',
    label: 'Contactar',
  },
};
