// Sharing a study by a link, and pseudonyms.

export const share = {
  'share.title': 'Partager par un lien',
  'share.what':
    'Ce lien contient l’étude entière, compressée. Qui le reçoit l’ouvre dans son navigateur et voit les mêmes chiffres.',
  'share.names':
    'Les personnes y sont pseudonymisées, le logo n’y est pas. Salaires, contrats et notes y sont.',
  'share.nowhere':
    'Rien n’est envoyé : ce qui suit le « # » d’une adresse ne quitte pas le navigateur pour un serveur.',
  'share.readOnly':
    'Chez le destinataire, l’étude s’ouvre en lecture seule, sans toucher à son propre travail.',
  'share.link': 'Lien ({length} caractères)',
  'share.copy': 'Copier le lien',
  'share.copied': 'Lien copié.',
  'share.copyRefused': 'Le navigateur refuse la copie : sélectionnez le lien.',
  'share.tooLong':
    'Cette étude est trop grande pour un lien : {length} caractères, alors que les messageries n’en gardent que {most}. Envoyez plutôt le fichier.',
  'share.saveInstead': 'Enregistrer le fichier sans les noms',
  'share.broken': 'Ce lien est incomplet ou abîmé : demandez à le recevoir de nouveau, ou le fichier.',
  'share.newer': 'Ce lien vient d’une version plus récente de Sourcier : rechargez la page pour l’ouvrir.',
  'share.person': 'Personne {number}',
} as const;
