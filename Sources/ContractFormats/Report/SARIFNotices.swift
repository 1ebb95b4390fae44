import ContractRules
import ContractText

/// What a SARIF log says of the run itself: files that could not be read, rules that could not judge.
struct SARIFNotices {
  private let language: Language
  private var unread: [(path: String, problem: String)] = []
  private var notChecked: [(path: String, notice: NotChecked)] = []

  /// Nothing to say yet.
  init(language: Language) { self.language = language }

  /// Keeps what is to be said of a file.
  mutating func add(_ document: Document<CheckedContract>) {
    if let error = document.error { unread.append((document.path, error)) }
  }

  /// Keeps what is to be said of a contract of the file at `path`.
  mutating func add(_ checked: CheckedContract, in path: String) {
    notChecked += checked.notChecked.map { (path, $0) }
  }

  /// Writes the member `invocations`.
  func write(to writer: inout JSONWriter) {
    writer.key("invocations")
    writer.array { writer in
      writer.object { writer in
        writer.member("executionSuccessful", unread.isEmpty)
        writer.key("toolExecutionNotifications")
        writer.array { writer in
          for file in unread { notification(file.path, "error", file.problem, rule: nil, &writer) }
          for (path, notice) in notChecked {
            let reason = notice.reason.text(in: language)
            notification(path, "note", reason, rule: notice.rule, &writer)
          }
        }
      }
    }
  }

  private func notification(
    _ path: String, _ level: String, _ message: String, rule: String?, _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("level", level)
      writer.messageMember("message", message)
      if let rule {
        writer.key("associatedRule")
        writer.object { $0.member("id", rule) }
      }
      writer.key("locations")
      writer.array { writer in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { writer in
            writer.key("artifactLocation")
            writer.object { $0.member("uri", fileURI(path)) }
          }
        }
      }
    }
  }
}
