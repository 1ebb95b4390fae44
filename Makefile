# The commands of this project; `make help` lists them.
# GNU make and bash: a recipe is one script, and stops at the first command that fails.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

program := .build/release/tiaokuan
sources := Sources Tests Package.swift $(wildcard Benchmarks/*/Sources Benchmarks/*/Package.swift)
shared := ../shared
packages := libxml2-dev libyaml-dev libzip-dev libxml2-utils docbook5-xml docbook-xsl-ns xsltproc pkg-config
# What tests look at results with; they are skipped where it is missing.
viewer-packages := chromium fonts-noto-cjk libreoffice-writer poppler-utils
rules := Sources/ContractRules/Rules
rule-list := Sources/ContractRules/RuleList.swift
configuration-schema := Schemas/tiaokuan-config.schema.json

.PHONY: help demo test install format lint release dependencies viewers golden manual rules accuracy \
  bench bench-compare bench-record clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s%s\n", $$1, $$2 }' \
	  $(firstword $(MAKEFILE_LIST))

demo: dependencies release ## build the program and show on Samples/ what it does
	@folder=$$(mktemp -d)
	trap 'rm -rf "$$folder"' EXIT

	# show STATUSES LINES 中文 ENGLISH COMMAND…: says what comes, runs the command and prints
	# at most LINES lines of it. The whole output goes to a file first: `head` on a pipe would
	# end the program with SIGPIPE. An exit status that is not among STATUSES ends the demo.
	show() {
	  local statuses=$$1 lines=$$2 status=0 total
	  printf '\n——  %s\n    %s\n$$ %s\n' "$$3" "$$4" "$${*:5}"
	  "$${@:5}" >"$$folder/output" 2>&1 || status=$$?
	  head -n "$$lines" "$$folder/output"
	  total=$$(wc -l <"$$folder/output")
	  if (( total > lines )); then
	    printf '…… 以下还有 %d 行，此处不列 / %d more lines, not shown here\n' \
	      $$((total - lines)) $$((total - lines))
	  fi
	  printf '（退出状态 / exit status: %d）\n' "$$status"
	  case ",$$statuses," in
	    *",$$status,"*) ;;
	    *)
	      tail -n 20 "$$folder/output" >&2
	      echo "demo: expected exit status $$statuses" >&2
	      exit 1 ;;
	  esac
	}

	show 0,1 24 '检查一张网页：从中找出协议范本，按范本阶段检查' \
	  'check a web page: the model agreement is found among other articles' \
	  $(program) check --stage template Samples/water-supply-page.txt
	show 0 16 '列出范本中每一处待填的空白：位置、内容、单位' \
	  'list every blank of the template: its place, subject and unit' \
	  $(program) blanks Samples/water-supply-template.txt
	show 0 16 '列出每一处条款引用，以及它指向哪里' \
	  'list every cross-reference, and what it points at' \
	  $(program) references Samples/water-supply-template.txt
	show 0 5 '把值填入范本' 'fill the template in' \
	  $(program) fill water-supply Samples/values.yaml -o "$$folder/filled.txt"
	show 0 12 '填好以后还空着的地方' 'what is still blank in it' \
	  $(program) blanks "$$folder/filled.txt"
	show 0 5 '导出为 DocBook' 'export to DocBook' \
	  $(program) export Samples/water-supply-page.txt --to docbook -o "$$folder/contract.xml"
	show 0 12 '导出的文件是合格的 XML，开头如下' 'the file is well-formed XML and begins so' \
	  xmllint --nonet --format "$$folder/contract.xml"
	show 0 12 '检查填写完整、可以签署的协议：没有错误' \
	  'check an agreement that is ready to be signed: no error' \
	  $(program) check --stage signing Samples/filled-clean.txt
	show 1 60 '检查有缺陷的协议：逐处指出，退出状态为 1' \
	  'check an agreement with defects: each is shown, and the exit status is 1' \
	  $(program) check --stage signing Samples/filled-defective.txt
	show 0 8 '把问题写成 Word 批注' 'write what is wrong into a Word document as comments' \
	  $(program) annotate --stage signing Samples/supplement.docx -o "$$folder/annotated.docx"
	printf '\n演示结束。程序在 %s / Done. The program is %s\n' $(program) $(program)

test: dependencies ## run all tests
	$(SWIFT) test

golden: dependencies ## write the golden files anew; read them with git diff before you commit
	TIAOKUAN_RENEW_GOLDEN=1 $(SWIFT) test

manual: dependencies ## make the manual pages anew from the commands
	TIAOKUAN_RENEW_GOLDEN=1 $(SWIFT) test --filter ManualPageTests

# Sources/CLazyLibraries calls libxml2 and libzip, so the program is linked without them: the compiler
# is told where their headers are and no more. The link fails where a function is missing there.
release: ## build the program at .build/release/tiaokuan
	@mkdir -p .build/headers .build/static
	# Of C++'s library, which Swift's runtime is written with, the linker finds only the archive here.
	for compiler in clang gcc; do
	  archive=$$($$compiler -print-file-name=libstdc++.a 2>/dev/null) || continue
	  if [[ -e $$archive ]]; then ln -sf "$$archive" .build/static/; break; fi
	done
	for library in libxml-2.0 libzip; do
	  printf 'Name: %s\nDescription: headers\nVersion: %s\nCflags: %s\n' "$$library" \
	    "$$(pkg-config --modversion "$$library")" "$$(pkg-config --cflags "$$library")" \
	    >.build/headers/$$library.pc
	done
	PKG_CONFIG_PATH="$$PWD/.build/headers$${PKG_CONFIG_PATH:+:$$PKG_CONFIG_PATH}" \
	  $(SWIFT) build -c release --static-swift-stdlib -Xswiftc -cross-module-optimization \
	  -Xlinker -no-pie -Xlinker "-L$$PWD/.build/static" --product tiaokuan

install: ## install to PREFIX (/usr/local), below DESTDIR when that is set
	@if [[ ! -x $(program) ]]; then $(MAKE) release; fi
	install -D -m 755 $(program) "$(DESTDIR)$(PREFIX)/bin/tiaokuan"
	share="$(DESTDIR)$(PREFIX)/share"
	install -D -m 644 Manual/tiaokuan.1 "$$share/man/man1/tiaokuan.1"
	install -D -m 644 Manual/tiaokuan.zh_CN.1 "$$share/man/zh_CN/man1/tiaokuan.1"
	# complete SHELL FILE: what the shell needs to complete the commands and their options.
	complete() {
	  install -d "$$(dirname "$$share/$$2")"
	  $(program) --generate-completion-script "$$1" >"$$share/$$2"
	  chmod 644 "$$share/$$2"
	}
	complete bash bash-completion/completions/tiaokuan
	complete zsh zsh/site-functions/_tiaokuan
	complete fish fish/vendor_completions.d/tiaokuan.fish

format: ## format the Swift files
	$(SWIFT) format --in-place --recursive $(sources)

lint: ## check the format of the Swift files
	$(SWIFT) format lint --strict --recursive $(sources)

# Works without a network when nothing is missing: apt-get is called only for what is not there.
dependencies: wanted := $(packages)
dependencies: ## install the Debian packages that are missing
viewers: wanted := $(viewer-packages)
viewers: ## install the programs that tests look at results with
dependencies viewers:
	@missing=()
	for package in $(wanted); do
	  state=$$(dpkg-query -W -f='$${db:Status-Status}' "$$package" 2>/dev/null || true)
	  [[ $$state == installed ]] || missing+=("$$package")
	done
	if (( $${#missing[@]} == 0 )); then exit 0; fi
	echo "Missing packages: $${missing[*]}"
	if ! command -v apt-get >/dev/null; then
	  echo "There is no apt-get here. Install what stands for these packages on your system:" >&2
	  echo "  $${missing[*]}" >&2
	  exit 1
	fi
	as_root=()
	if (( EUID != 0 )); then
	  if ! command -v sudo >/dev/null; then
	    echo "Run as root: apt-get install $${missing[*]}" >&2
	    exit 1
	  fi
	  as_root=(sudo)
	fi
	# A stale list of packages is the usual cause of a failure, hence the update.
	if ! { "$${as_root[@]}" apt-get update &&
	  "$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
	    apt-get install --yes --no-install-recommends "$${missing[@]}"; }; then
	  echo "apt-get could not install: $${missing[*]}" >&2
	  echo "Check the network and the package sources, then run make $@ again." >&2
	  exit 1
	fi

# Swift cannot list the types that conform to a protocol, so the list is made from the file names.
# A name with a plus sign (Rule+Topic.swift) extends a rule and declares none.
rules: ## make the lists of rules anew from the files in Rules/
	@mkdir -p $(rules)
	names=$$(find $(rules) -type f -name '*.swift' ! -name '*+*' |
	  sed -E 's|.*/||; s|\.swift$$||' | LC_ALL=C sort)
	awk '
	    BEGIN {
	      print "// Made by `make rules` from the files in Rules/. Do not edit."
	      print ""
	      print "/// Every rule, in the order of its file\047s name."
	      printf "public let everyRule: [any Rule] = ["
	    }
	    { printf "\n  %s(),", $$0 }
	    END { print NR ? "\n]" : "]" }' <<<"$$names" >$(rule-list).new
	mv $(rule-list).new $(rule-list)
	# The schema of .tiaokuan.yml names the rules too, so that editors complete them: MixedPunctuation
	# is mixed-punctuation there.
	sed -E 's/\B[A-Z]/-&/g; s/.*/\L&/' <<<"$$names" |
	  awk '
	    NR == FNR { ids = ids (NR > 1 ? ",\n" : "") "        \"" $$0 "\""; next }
	    /^      ]/ { inside = 0 }
	    !inside { print }
	    /^    "rule": {/ { inRule = 1 }
	    inRule && /"enum": \[$$/ { print ids; inside = 1; inRule = 0 }' \
	    - $(configuration-schema) >$(configuration-schema).new
	mv $(configuration-schema).new $(configuration-schema)

# `make accuracy shared=FOLDER options=--list` prints every finding for review as well. A new file of
# the library is seen only when the package that depends on it is planned anew.
accuracy: dependencies ## measure what is found, on texts in ../shared that are no part of the project
	touch Benchmarks/Accuracy/Package.swift
	$(SWIFT) build -c release --package-path Benchmarks/Accuracy >&2
	Benchmarks/Accuracy/.build/release/Accuracy --shared $(shared) $(options)

# The inputs are made from Samples/ in a temporary folder. `factor=10` runs on smaller ones.
factor := 1000
bench: dependencies release ## measure what it costs, beside tools that people know
	$(SWIFT) build -c release --static-swift-stdlib --package-path Benchmarks/Speed >&2
	folder=$$(mktemp -d)
	trap 'rm -rf "$$folder"' EXIT
	built=Benchmarks/Speed/.build/release
	"$$built/Speed" $(program) "$$built/Smallest" Samples Benchmarks/Speed/Peers "$$folder" $(factor)

bench-record: release ## count the instructions of commands on the page anew
	Benchmarks/count-instructions $(program) >Benchmarks/instructions.txt
	cat Benchmarks/instructions.txt

# `make bench-compare BASE=main~3`: both are built by the Makefile of their own time.
BASE ?= HEAD
bench-compare: release ## count the instructions of this tree beside those of BASE
	@folder=$$(mktemp -d)
	trap 'git worktree remove --force "$$folder/base" 2>/dev/null || true; rm -rf "$$folder"' EXIT
	git worktree add --quiet --detach "$$folder/base" $(BASE)
	$(MAKE) --no-print-directory -C "$$folder/base" release >&2
	Benchmarks/count-instructions "$$folder/base/$(program)" >"$$folder/before.txt"
	Benchmarks/count-instructions $(program) >"$$folder/after.txt"
	join -t $$'\t' "$$folder/before.txt" "$$folder/after.txt" |
	  awk -F '\t' '{ printf "%-40s %15d %15d %+7.1f %%\n", $$1, $$2, $$3, ($$3 / $$2 - 1) * 100 }'

clean: ## remove what was built
	rm -rf .build Benchmarks/*/.build
