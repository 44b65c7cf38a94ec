import type { Table } from './term.ts';

export const LANGUAGES: Table = {
  kind: 'skill',
  field: 'languages',
  rows: `
Programming = programming languages, programming language, coding, computer programming, software programming
Python = Python 3, python3, CPython > programming, scripting
Scripting = scripting languages, scripting language
Java = J2EE, Java EE, Jakarta EE, Java SE, Core Java > programming
JavaScript = Java Script, ES6, ES2015, ECMAScript, vanilla JS, ^JS > programming
TypeScript = Type Script > JavaScript
~Go = Golang, Go lang > programming
~R = R programming, RStudio, R Studio, tidyverse, dplyr, R Shiny, RMarkdown, R Markdown > programming
~C = ANSI C, embedded C, C programming, C99, C11, C89 > programming
C++ = CPP, C++11, C++14, C++17, C++20, C++23, Visual C++ > programming
C# = C sharp, CSharp, C-sharp > programming
F# = F sharp, FSharp
~Rust = Rust lang, Rustlang > programming
Ruby = Ruby language > programming
PHP = PHP7, PHP8, PHP 7, PHP 8 > programming
~Swift = Swift 5, Swift 4, Swift language > programming
Kotlin > programming
~Scala = Scala 2, Scala 3 > programming
Objective-C = Objective C, ObjC, Obj-C
~Dart
Perl > programming, scripting
Lua
Haskell
Erlang
Elixir
Clojure
ClojureScript > Clojure
Groovy
~Julia
MATLAB
Simulink > MATLAB
VBA = Visual Basic for Applications, Excel macros
Visual Basic = VB.NET, VB6, Visual Basic .NET
Fortran
COBOL
Assembly language = x86 assembly, ARM assembly, assembler, assembly programming
SQL = Structured Query Language, SQL queries, ANSI SQL
T-SQL = TSQL, Transact-SQL > SQL
PL/SQL = PLSQL, PL SQL > SQL
PL/pgSQL > SQL
NoSQL = No-SQL, NoSQL DB, NoSQL DBs, NoSQL store, NoSQL stores, non-relational databases, non-relational database
HTML = HTML5, XHTML
CSS = CSS3, Cascading Style Sheets
Sass = SCSS > CSS
^LESS > CSS
Bash = shell scripting, shell scripts, ~Shell, Unix shell, bash scripting, Linux shell; zsh > scripting
PowerShell = Power Shell > scripting
Solidity
Zig
OCaml
Nim
Prolog
~Lisp = Common Lisp
~Scheme = Racket
Ada = Ada 95
ABAP > SAP
Apex = Salesforce Apex > Salesforce
Delphi = Object Pascal
ActionScript
XML
XSLT; XPath > XML
JSON
YAML
Markdown
LaTeX
GraphQL
WebAssembly = WASM
Verilog = SystemVerilog
VHDL
Ladder logic = PLC programming > PLC
G-code
^SAS = SAS programming, SAS Enterprise Guide, Base SAS
~Stata
SPSS = IBM SPSS
Regular expressions = regex
`,
};
