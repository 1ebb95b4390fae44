// Made by `make rules` from the files in Rules/. Do not edit.

/// Every rule, in the order of its file's name.
public let everyRule: [any Rule] = [
  BrokenField(),
  ContentsMismatch(),
  DanglingAnnex(),
  DanglingReference(),
  LeftoverDraftingNote(),
  LostBlank(),
  MalformedOrdinal(),
  MisnumberedAnnex(),
  MisnumberedArticle(),
  MisnumberedChapter(),
  MisnumberedItem(),
  PlaceholderText(),
  ReferenceTitleMismatch(),
  RelativeReferenceWithoutAntecedent(),
  SelfReference(),
  SuspectReference(),
  UnfilledBlank(),
  UnfilledReference(),
  UnreferencedAnnex(),
  UnresolvedChoice(),
]
