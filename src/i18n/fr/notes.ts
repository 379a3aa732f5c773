// Notes taken during a meeting.

export const notes = {
  'notes.title': 'Notes et décisions',
  'notes.hint':
    'Gardées dans l’étude, avec l’heure et le scénario ; elles font le relevé de décisions du rapport.',
  'notes.new': 'Nouvelle note',
  'notes.placeholder': 'Ce qui a été dit ou décidé',
  'notes.about': 'À propos de',
  'notes.whole': 'Toute l’étude',
  'notes.decision': 'C’est une décision',
  'notes.isDecision': 'Décision',
  'notes.add': 'Ajouter',
  'notes.addKeys': 'Ctrl + Entrée',
  'notes.none': 'Aucune note pour l’instant.',
  'notes.list': 'Notes, la plus récente d’abord',
  'notes.edit': 'Modifier',
  'notes.remove': 'Supprimer',
  'notes.save': 'Enregistrer',
  'notes.text': 'Texte de la note',
  'notes.actions': 'Note du {at}',
  'notes.added': 'note ajoutée',
  'notes.changed': 'note modifiée',
  'notes.removed': 'Note supprimée',
  'notes.full': 'Cette note ne peut pas être ajoutée : 4 000 caractères au plus.',
} as const;
