import Foundation
import Testing

@Suite("The page in a browser", .enabled(if: Browser.isInstalled), .serialized)
struct ReportInBrowserTests {
  private func page(_ names: [String], _ options: String...) throws -> String {
    try ProgramRun(["check", "--format", "html"] + options + names.map(Project.sample)).text
  }

  private func findings(_ names: [String]) throws -> [[String: Any]] {
    try ProgramRun(["check", "--format", "json"] + names.map(Project.sample)).findings()
  }

  private func answer(_ script: String, _ page: String) throws -> [String: Any] {
    let answer = try Browser.run(script, in: page)
    return try #require(answer as? [String: Any], "\(answer)")
  }

  @Test(
    "each finding has one card, and marks exactly its words",
    arguments: [
      ["filled-defective.txt"], ["water-supply-page.txt", "filled-defective.txt"],
    ])
  func marks(names: [String]) throws {
    let answer = try answer(
      """
      const words = {}, rules = {};
      for (const mark of document.querySelectorAll("mark")) {
        for (const number of mark.dataset.findings.split(" ")) {
          words[number] = (words[number] || "") + mark.textContent;
        }
      }
      for (const card of document.querySelectorAll(".finding")) rules[card.dataset.number] = card.dataset.rule;
      return { words, rules };
      """, try page(names))
    let words = try #require(answer["words"] as? [String: String])
    let rules = try #require(answer["rules"] as? [String: String])
    var number = 0
    for name in names {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: Project.sample(name)))
      for finding in try findings([name]) {
        number += 1
        let range = try #require(finding["range"] as? [String: [String: Int]])
        let marked = bytes[(range["start"]?["offset"] ?? 0)..<(range["end"]?["offset"] ?? 0)]
        let expected = String(decoding: marked, as: UTF8.self).filter { !$0.isWhitespace }
        #expect(words["\(number)"]?.filter { !$0.isWhitespace } == expected, "\(name) \(number)")
        #expect(rules["\(number)"] == finding["rule"] as? String)
      }
    }
    #expect(words.count == number)
    #expect(rules.count == number)
  }

  @Test("the contract reads as it stands in the file")
  func text() throws {
    let name = "filled-defective.txt"
    let text = try Browser.run(
      """
      const text = document.querySelector(".text").cloneNode(true);
      for (const own of text.querySelectorAll(".findings, a.number")) own.remove();
      return text.textContent;
      """, in: try page([name]))
    let file = try String(contentsOfFile: Project.sample(name), encoding: .utf8)
    #expect((text as? String)?.filter { !$0.isWhitespace } == file.filter { !$0.isWhitespace })
  }

  @Test("a defined term leads to its definition from where an article first uses it")
  func terms() throws {
    let answer = try answer(
      """
      const terms = [...document.querySelectorAll("a.term")];
      const repeated = [...document.querySelectorAll(".article")].filter((article) => {
        const targets = [...article.querySelectorAll("a.term")].map((term) => term.hash);
        return new Set(targets).size < targets.length;
      });
      const wrong = terms.filter((term) => {
        const definition = document.getElementById(decodeURIComponent(term.hash.slice(1)));
        return !definition.textContent.startsWith(term.dataset.preview.split("\\n").pop().slice(0, 4));
      });
      return {
        count: terms.length, repeated: repeated.length, wrong: wrong.length,
        articles: document.querySelectorAll(".article").length,
      };
      """, try page(["filled-clean.txt"]))
    #expect(try #require(answer["count"] as? Int) > 200)
    #expect(answer["articles"] as? Int == 152)
    #expect(answer["repeated"] as? Int == 0)
    #expect(answer["wrong"] as? Int == 0)
  }

  @Test("every link leads somewhere, and no two things have one id")
  func links() throws {
    let answer = try answer(
      """
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      const broken = [...document.querySelectorAll("a[href]")]
        .map((link) => link.getAttribute("href"))
        .filter((target) => !document.getElementById(decodeURIComponent(target.slice(1))));
      const first = document.querySelector(".reference[data-preview]");
      const before = getComputedStyle(first, "::after").display;
      first.focus({ focusVisible: true });
      const after = getComputedStyle(first, "::after");
      return {
        ids: ids.length, unique: new Set(ids).size, broken,
        links: document.querySelectorAll(".reference[href]").length,
        before, after: after.display, preview: after.content,
        target: document.querySelector(first.getAttribute("href")).textContent.slice(0, 4),
        nested: document.querySelectorAll("a a").length,
        unnamed: [...document.querySelectorAll("input, select, button, nav, form, [role=img]")]
          .filter((element) => !(element.getAttribute("aria-label") || element.textContent ||
            element.labels?.[0]?.textContent)).length,
      };
      """, try page(["water-supply-template.txt", "filled-defective.txt"]))
    #expect(answer["broken"] as? [String] == [])
    #expect(answer["ids"] as? Int == answer["unique"] as? Int)
    #expect(answer["links"] as? Int ?? 0 > 100)
    #expect(answer["nested"] as? Int == 0)
    #expect(answer["unnamed"] as? Int == 0)
    #expect(answer["before"] as? String == "none")
    #expect(answer["after"] as? String == "block")
    let target = try #require(answer["target"] as? String)
    #expect((answer["preview"] as? String)?.contains(target) == true)
  }

  @Test("filters hide findings and count what is left")
  func filters() throws {
    let answer = try answer(
      """
      const shown = () => [...document.querySelectorAll(".finding")].filter((card) => card.checkVisibility());
      const counts = () => [...document.querySelectorAll(".count")].map((count) => count.textContent);
      const change = (element) => element.dispatchEvent(new Event("change", { bubbles: true }));
      const all = shown().length, status = document.getElementById("status").textContent;
      const written = \(try staticCounts()), counted = counts();
      const box = document.querySelector("[name=severity][value=warning]");
      box.click();
      const errors = shown().map((card) => card.dataset.severity);
      const total = counts()[0];
      box.click();
      const rule = document.getElementById("rule");
      rule.value = "dangling-reference";
      change(rule);
      const rules = shown().map((card) => card.dataset.rule);
      const off = document.querySelectorAll("mark.off").length;
      const numbers = [...document.querySelectorAll(".block a.number")].filter((one) => one.checkVisibility()).length;
      rule.value = "";
      change(rule);
      return { all, status, same: JSON.stringify(written) === JSON.stringify(counted), errors,
        total, rules, off, numbers, again: shown().length };
      """, try page(["filled-defective.txt"], "--stage", "signing"))
    let findings = try ProgramRun(
      ["check", "--format", "json", "--stage", "signing", Project.sample("filled-defective.txt")]
    ).findings()
    let errors = findings.count { $0["severity"] as? String == "error" }
    let dangling = findings.count { $0["rule"] as? String == "dangling-reference" }
    #expect(answer["all"] as? Int == findings.count)
    #expect(answer["status"] as? String == "显示 \(findings.count) / \(findings.count) 处")
    #expect(answer["same"] as? Bool == true)
    #expect(answer["errors"] as? [String] == Array(repeating: "error", count: errors))
    #expect(answer["total"] as? String == String(errors))
    #expect(
      answer["rules"] as? [String] == Array(repeating: "dangling-reference", count: dangling))
    #expect(answer["numbers"] as? Int == dangling)
    #expect(answer["off"] as? Int ?? 0 >= findings.count - dangling)
    #expect(answer["again"] as? Int == findings.count)
  }

  /// The counts of the outline as they stand in the page before any script runs, as JSON.
  private func staticCounts() throws -> String {
    let page = try page(["filled-defective.txt"], "--stage", "signing")
    let counts = page.matches(of: /<span class="count[^>]*>(\d*)<\/span>/).map { String($0.1) }
    #expect(counts.count { !$0.isEmpty } > 5)
    return String(decoding: try JSONSerialization.data(withJSONObject: counts), as: UTF8.self)
  }

  @Test("keys and buttons go from finding to finding")
  func steps() throws {
    let answer = try answer(
      """
      const press = (key) => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      const at = () => document.activeElement.id;
      const trail = [];
      for (const key of ["j", "j", "n", "k", "p", "p"]) { press(key); trail.push(at()); }
      document.getElementById("next").click(); trail.push(at());
      document.getElementById("previous").click(); trail.push(at());
      const status = document.getElementById("status").textContent;
      const marked = document.querySelector("mark.current").dataset.findings;
      press("/"); trail.push(at());
      press("j"); trail.push(at());
      document.activeElement.blur();
      document.getElementById("keys").click();
      press("j"); trail.push(at());
      return { trail, status, marked };
      """, try page(["filled-defective.txt"]))
    let last = try findings(["filled-defective.txt"]).count
    #expect(
      answer["trail"] as? [String] == [
        "finding-1", "finding-2", "finding-3", "finding-2", "finding-1", "finding-\(last)",
        "finding-1", "finding-\(last)", "search", "search", "",
      ])
    #expect(answer["status"] as? String == "第 \(last) / \(last) 处")
    #expect(answer["marked"] as? String == "\(last)")
  }

  @Test("search finds words across marks and links, and findings")
  func search() throws {
    let answer = try answer(
      """
      const search = document.getElementById("search");
      const status = () => document.getElementById("status").textContent;
      const look = (words) => {
        search.value = words;
        search.dispatchEvent(new Event("input", { bubbles: true }));
        search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
        return status();
      };
      return { across: look("第一百三十二条不适用"), none: look("没有这样的话"),
        lit: (look("不可抗力"), CSS.highlights.get("search").size), cleared: (look(""), CSS.highlights.size) };
      """, try page(["filled-defective.txt"]))
    #expect(answer["across"] as? String == "第 1 / 1 处")
    #expect(answer["none"] as? String == "没有找到")
    #expect(answer["lit"] as? Int ?? 0 > 10)
    #expect(answer["cleared"] as? Int == 0)
  }

  @Test("hostile text does nothing, and the page's policy holds")
  func hostile() throws {
    let folder = try ContractFolder(["a.txt": hostileContract])
    let page = try ProgramRun(["check", "--format", "html", "a.txt"], in: folder.path).text
    let attack = page.replacingOccurrences(
      of: "<body", with: "<script>document.title = 'bad'</script><body")
    let dump = try Browser.dump(attack)
    #expect(!dump.contains("<img"))
    #expect(!dump.contains("<title>bad"))
    // The page's own script did run.
    #expect(dump.contains("<form id=\"tools\" class=\"tools\" role=\"search\""))
  }

  @Test("nothing is wider than the screen", arguments: [380, 820, 1440])
  func widths(width: Int) throws {
    let answer = try Browser.run(
      """
      const wide = [...document.querySelectorAll("body *")].filter((element) => {
        const box = element.getBoundingClientRect();
        return element.checkVisibility() && box.width > 0 && !element.matches(".skip") &&
          (box.right > innerWidth + 1 || box.left < -1);
      });
      const text = document.querySelector(".block.paragraph").getBoundingClientRect();
      const card = document.querySelector(".findings").getBoundingClientRect();
      return { wide: wide.map((element) => element.outerHTML.slice(0, 200)).slice(0, 5),
        width: innerWidth, outline: document.getElementById("outline").checkVisibility(),
        beside: card.left >= text.right };
      """, in: try page(["water-supply-template.txt"]), width: width)
    let found = try #require(answer as? [String: Any])
    #expect(found["width"] as? Int == width)
    #expect(found["wide"] as? [String] == [])
    #expect(found["outline"] as? Bool == (width == 1440))
    #expect(found["beside"] as? Bool == (width >= 820))
  }

  @Test("without a script the page is whole: only the bar of tools is missing")
  func withoutScript() throws {
    let page = try page(["filled-defective.txt"])
    let script = try #require(page.firstRange(of: /<script>[\s\S]*<\/script>/))
    var bare = page
    bare.removeSubrange(script)
    let answer = try answer(
      """
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      return { tools: shown("#tools"), cards: shown(".finding"), outline: shown("nav a"), counts: shown(".count") };
      """, bare)
    #expect(answer["tools"] as? Int == 0)
    #expect(answer["cards"] as? Int == (try findings(["filled-defective.txt"])).count)
    #expect(answer["outline"] as? Int ?? 0 > 150)
  }
}
