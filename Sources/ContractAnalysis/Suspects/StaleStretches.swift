#if canImport(Glibc)
  import Glibc
#endif

/// How likely it is that all references to articles from one number to another are stale by one.
///
/// An article was put in or taken out, and the references to those after it stayed: then all of them
/// are wrong by as much, up to where somebody put them right. What each reference says alone is little;
/// a stretch of them that all say the same is much. The states of the articles in order, sound or moved
/// by one, form a chain; its probabilities come from both ends (the forward-backward algorithm).
struct StaleStretches {
  /// The likelihood of each article's references, as logarithms beside those of sound ones: moved by
  /// one more, and by one less.
  struct Evidence {
    var more = 0.0
    var less = 0.0
  }

  /// The probability that the references to each article are moved by one more, and by one less.
  private(set) var probabilities: [(more: Double, less: Double)] = []

  /// That a stretch begins, and that it ends, at an article.
  private static let begins = 0.02
  private static let ends = 0.01
  /// That one stretch ends and one of the other kind begins.
  private static let turns = 0.0001

  /// Sound, one more, one less.
  private typealias States = (Double, Double, Double)

  /// Goes through the articles that are referred to, in order.
  init(_ evidence: [Evidence]) {
    guard !evidence.isEmpty else { return }
    let emissions: [States] = evidence.map { (1, exp($0.more), exp($0.less)) }
    var forward: [States] = []
    var state: States = (1 - 2 * Self.begins, Self.begins, Self.begins)
    for (count, emission) in emissions.enumerated() {
      if count > 0 { state = Self.next(state) }
      state = Self.normalized(
        (state.0 * emission.0, state.1 * emission.1, state.2 * emission.2))
      forward.append(state)
    }
    var backward: States = (1, 1, 1)
    for position in emissions.indices.reversed() {
      let here = forward[position]
      let both = Self.normalized((here.0 * backward.0, here.1 * backward.1, here.2 * backward.2))
      probabilities.append((both.1, both.2))
      let emission = emissions[position]
      backward = Self.normalized(
        Self.before((backward.0 * emission.0, backward.1 * emission.1, backward.2 * emission.2)))
    }
    probabilities.reverse()
  }

  /// The states of the next article, by those of one.
  private static func next(_ state: States) -> States {
    (
      state.0 * (1 - 2 * begins) + (state.1 + state.2) * ends,
      state.0 * begins + state.1 * (1 - ends - turns) + state.2 * turns,
      state.0 * begins + state.1 * turns + state.2 * (1 - ends - turns)
    )
  }

  /// How well each state of an article leads to what follows.
  private static func before(_ state: States) -> States {
    (
      state.0 * (1 - 2 * begins) + (state.1 + state.2) * begins,
      state.0 * ends + state.1 * (1 - ends - turns) + state.2 * turns,
      state.0 * ends + state.1 * turns + state.2 * (1 - ends - turns)
    )
  }

  private static func normalized(_ state: States) -> States {
    let sum = state.0 + state.1 + state.2
    return (state.0 / sum, state.1 / sum, state.2 / sum)
  }
}
