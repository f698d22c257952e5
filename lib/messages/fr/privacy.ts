/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Confidentialité',
  'privacy.short': 'Crampwise n’envoie rien nulle part. Ce qu’il lit reste dans ton navigateur.',
  'privacy.reads.title': 'Ce qu’il lit',
  'privacy.reads':
    'Sur les sites que tu autorises, il lit la page de séance que tu ouvres. C’est le titre, la date, le sport, le temps, la distance, le dénivelé et les temps de passage. C’est aussi la météo, la fréquence cardiaque et l’effort. Et ce sont tes notes, la note privée aussi. Il ne lit rien sur les autres pages.',
  'privacy.keeps.title': 'Ce qu’il garde',
  'privacy.keeps':
    'Tes réglages, tes réponses et ce que tu dis d’une séance : une valeur corrigée, masquer, ouvrir. Tout est dans le stockage de ce navigateur. Les réponses sur ton corps sont des données de santé. Elles sont toutes facultatives, et nous ne demandons jamais quelle maladie ni quel médicament. Ce que tu coches dans la liste « Voir un médecin » n’est pas gardé.',
  'privacy.never.title': 'Ce qu’il ne fait jamais',
  'privacy.never':
    'Pas de compte, pas de pub, pas de suivi, pas de vente ni de partage de données. Il ne charge ni code ni images depuis le web. Il ne change rien dans ton carnet d’entraînement.',
  'privacy.links.title': 'Liens',
  'privacy.links':
    'Un lien de source ouvre la page d’une revue ou d’une agence. Ce site a ses propres règles.',
  'privacy.you.title': 'Ton contrôle',
  'privacy.you':
    '« Effacer ce que je lui ai dit » supprime tout de suite tes réponses et ce que tu as dit des séances. Retirer l’extension efface aussi tout le reste.',
  'privacy.sync.title': 'Synchronisation',
  'privacy.sync':
    'Ton navigateur peut copier les réglages activé/désactivé sur tes autres appareils si tu as activé la synchronisation. Les réponses et les valeurs corrigées ne sont jamais synchronisées.',
  'privacy.report.title': 'Rapports',
  'privacy.report':
    '« Copier un rapport » met du texte dans ton presse-papiers. Tu le vois et tu décides qui le reçoit.',
  'privacy.young.title': 'Enfants',
  'privacy.young': 'Crampwise est fait pour les adultes.',
  'privacy.change.title': 'Changements',
  'privacy.change': 'Quand cette page change, la liste des changements de cette version dit comment.',
} as const;
