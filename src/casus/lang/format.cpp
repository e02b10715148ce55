#include "casus/lang/format.h"

#include <algorithm>

#include "casus/base/text.h"
#include "casus/lang/lexer.h"
#include "casus/lang/phrases.h"
#include "casus/lang/recorded.h"

namespace casus::lang {
namespace {

using enum Heading;

constexpr HeadingSet tops = {treaty, state, group, place,    region,
                             set,    issue, war,   coverage, scenario};
constexpr HeadingSet sections = {article,     version,     protocol,
                                 declaration, reservation, understanding};

class Formatter {
 public:
  Formatter(std::string_view text, const std::vector<StatementPlace>& places)
      : text_(text), places_(places), lexed_(lex(text)) {}

  std::string run() {
    for (at_ = 0; at_ < lexed_.tokens.size(); ++at_) {
      bool ends = lexed_.tokens[at_].heading == end;
      bool begins = place_ < places_.size() && places_[place_].token == at_;
      if (begins || ends) begin_statement(ends);
      comments();
      if (ends) break;
      if (begins) begin_line();
      append();
      if (begins) ++place_;
    }
    flush();
    return std::move(out_);
  }

 private:
  // ---- statements and blank lines

  void begin_statement(bool ends) {
    trailing_comment();
    flush();
    between_ = true;
    std::size_t before = depth_;
    depth_ = ends ? 0 : places_[place_].depth;
    Heading heading = lexed_.tokens[at_].heading;
    bool section = depth_ > 0 ? sections.contains(heading) : tops.contains(heading);
    needs_blank_ = section && before >= depth_ && !out_.empty();
  }

  void begin_line() {
    blank_line(lexed_.tokens[at_].begin);
    between_ = false;
    phrase_rest_ = 0;
    start_line(0);
  }

  void start_line(std::size_t more) {
    line_.assign(2 * depth_ + more, ' ');
    started_ = bare_ = true;
  }

  // A blank line before what stands at `begin` if one is due or one was written.
  void blank_line(std::uint32_t begin) {
    auto gap = text_.substr(last_end_, begin - last_end_);
    bool written = std::count(gap.begin(), gap.end(), '\n') > 1;
    if (!out_.empty() && (needs_blank_ || written)) out_ += '\n';
    needs_blank_ = false;
  }

  // ---- comments

  std::string_view comment_text() const {
    const Comment& comment = lexed_.comments[comment_];
    return text_.substr(comment.begin, comment.end - comment.begin);
  }

  bool comment_is_next() const {
    return comment_ < lexed_.comments.size() &&
           lexed_.comments[comment_].begin < lexed_.tokens[at_].begin;
  }

  void trailing_comment() {
    if (!comment_is_next() || lexed_.comments[comment_].own_line) return;
    line_.append("  ").append(comment_text());
    last_end_ = lexed_.comments[comment_++].end;
    flush();
  }

  // What stands between the last token and this one.
  void comments() {
    trailing_comment();
    while (comment_is_next()) {
      flush();
      if (between_) blank_line(lexed_.comments[comment_].begin);
      out_.append(2 * depth_ + (between_ ? 0 : continuation), ' ').append(comment_text()) += '\n';
      last_end_ = lexed_.comments[comment_++].end;
    }
  }

  // ---- lines

  void append() {
    const Token& token = lexed_.tokens[at_];
    std::string_view word = word_at(at_);
    if (!started_) start_line(continuation);
    if (!bare_ && blank_before(token)) {
      if (!fits_on_a_line(word))
        break_at_ = 0;
      else if (may_begin_line() && phrase_rest_ == 0 && !belongs_to_last())
        break_at_ = line_.size();
      line_ += ' ';
    }
    line_ += word;
    phrase_rest_ = phrase_rest_ > 0 ? phrase_rest_ - 1 : longest_phrase() - 1;
    bare_ = false;
    last_end_ = token.end;
    if (break_at_ != 0 && code_point_count(line_) > format_columns) wrap();
  }

  bool blank_before(const Token& token) const {
    switch (token.kind) {
      case TokenKind::comma:
      case TokenKind::semicolon:
      case TokenKind::colon:
      case TokenKind::close:
      case TokenKind::range:
      case TokenKind::percent:
        return false;
      default:
        break;
    }
    TokenKind last = lexed_.tokens[at_ - 1].kind;
    return last != TokenKind::open && last != TokenKind::range;
  }

  // Whether a line that begins with this token goes on with the statement: no heading may begin it.
  bool may_begin_line() const {
    const Token& token = lexed_.tokens[at_];
    if (lexed_.tokens[at_ - 1].two_words) return false;
    if (token.kind != TokenKind::word) return true;
    HeadingMatch match = find_heading(word_at(at_));
    if (match.alone != none) return false;
    return match.together == none || word_at(at_ + 1) != match.second;
  }

  std::string_view word_at(std::size_t at) const {
    const Token& token = lexed_.tokens[at];
    return text_.substr(token.begin, token.end - token.begin);
  }

  // How many tokens the longest fixed phrase has that begins here; 1 if there is none. No line ends
  // inside a phrase.
  std::size_t longest_phrase() const {
    if (lexed_.tokens[at_].kind != TokenKind::word) return 1;
    std::size_t most = 1;
    auto look = [&](const auto& table) {
      char first = text_[lexed_.tokens[at_].begin];
      if (first < 'a' || first > 'z') return;
      auto letter = static_cast<std::size_t>(first - 'a');
      for (std::size_t i = table.letter_begins[letter]; i < table.letter_begins[letter + 1]; ++i)
        most = std::max(most, phrase_size(table.phrases[i].text));
    };
    look(part_phrases);
    look(conduct_phrases);
    look(cond_phrases);
    look(subject_phrases);
    look(adversary_phrases);
    look(passive_phrases);
    look(active_phrases);
    return most;
  }

  std::size_t phrase_size(std::string_view phrase) const {
    std::size_t at = at_;
    for (;; ++at) {
      std::string_view word = word_at(at);
      if (lexed_.tokens[at].kind != TokenKind::word || !phrase.starts_with(word)) return 0;
      if (phrase.size() == word.size()) return at - at_ + 1;
      if (phrase[word.size()] != ' ') return 0;
      phrase.remove_prefix(word.size() + 1);
    }
  }

  // "(doubtful)" and the text after "because" read better where they stand.
  bool belongs_to_last() const {
    if (lexed_.tokens[at_].kind == TokenKind::open) return word_at(at_ + 1) == "doubtful";
    return word_at(at_ - 1) == "because";
  }

  // A text that is longer than a line gains nothing from a line of its own.
  bool fits_on_a_line(std::string_view word) const {
    return code_point_count(word) + 2 * depth_ + continuation <= format_columns;
  }

  void wrap() {
    std::string rest = line_.substr(break_at_ + 1);
    line_.resize(break_at_);
    flush();
    start_line(continuation);
    line_ += rest;
    bare_ = false;
  }

  void flush() {
    break_at_ = 0;
    if (!started_) return;
    out_.append(line_) += '\n';
    started_ = false;
  }

  static constexpr std::size_t continuation = 4;

  std::string_view text_;
  const std::vector<StatementPlace>& places_;
  Lexed lexed_;
  std::string out_, line_;
  std::size_t at_ = 0, place_ = 0, comment_ = 0;  // the next token, statement, comment
  std::size_t depth_ = 0;
  std::size_t break_at_ = 0;     // where the line may be broken: the last such blank; 0 = nowhere
  std::size_t phrase_rest_ = 0;  // tokens of a fixed phrase that are still to come
  std::uint32_t last_end_ = 0;   // of the last token or comment taken
  bool between_ = true;          // no statement is open
  bool needs_blank_ = false;
  bool started_ = false;  // a line is being written
  bool bare_ = true;      // the line has nothing but its indentation
};

}  // namespace

std::string format(const SourceMap& sources, FileId file) {
  Diagnostics diagnostics;
  std::vector<StatementPlace> places;
  parse_recorded(sources, file, diagnostics, &places);
  if (!diagnostics.ok()) return std::string(sources.text(file));
  return Formatter(sources.text(file), places).run();
}

}  // namespace casus::lang
