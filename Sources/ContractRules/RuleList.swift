// Made by `make rules` from the files in Rules/. Do not edit.

/// Every rule, in the order of its file's name.
public let everyRule: [any Rule] = []
