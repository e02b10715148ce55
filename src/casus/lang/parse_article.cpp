// Articles, their clauses, and what changes them: versions and attachments.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

using enum Heading;

constexpr HeadingSet clause_items = {when,   or_when,    provided,      unless,
                                     then,   otherwise,  prevails_over, survives_end,
                                     limits, open_issue, note};
constexpr HeadingSet rule_items = {when, or_when, provided, unless, then, otherwise};

std::string_view what_text = "a text between quotation marks";

// ---- rules

// The rule that a statement goes on with, or a new one.
Rule& rule_for(Reader& reader, Heading heading, Clause& clause) {
  bool fresh = clause.rules.empty() || (heading == when && !clause.rules.back().duties.empty());
  if (fresh) {
    clause.rules.emplace_back();
    clause.rules.back().span = {reader.here().file, reader.statement_begin(),
                                reader.statement_begin()};
  }
  return clause.rules.back();
}

void check_order(Reader& reader, Heading heading, const Rule& rule) {
  auto refuse = [&](std::string_view text) {
    reader.fail("lang.rule-order", std::string(text), reader.heading_span());
  };
  switch (heading) {
    case when:
      if (!rule.triggers.empty())
        refuse("a second trigger of one rule begins with \"or when\"");
      else if (!rule.provided.empty() || !rule.unless.empty())
        refuse("\"when\" stands before the conditions of its rule");
      return;
    case or_when:
      if (rule.triggers.empty())
        refuse("\"or when\" follows a \"when\"");
      else if (!rule.duties.empty())
        refuse("\"or when\" stands before the duties of its rule");
      return;
    case provided:
    case unless:
      if (!rule.duties.empty())
        refuse(
            "a condition stands before the duties of its rule; a rule with other conditions begins "
            "with \"when\"");
      return;
    case then:
      if (!rule.otherwise.empty())
        refuse("\"otherwise\" is the last statement of a rule; a new rule begins with \"when\"");
      return;
    default:
      if (rule.duties.empty())
        refuse("\"otherwise\" follows the duties of its rule");
      else if (!rule.otherwise.empty())
        refuse("a rule has one \"otherwise\"");
      return;
  }
}

void parse_rule_item(Reader& reader, Heading heading, Clause& clause) {
  Rule& rule = rule_for(reader, heading, clause);
  check_order(reader, heading, rule);
  if (reader.failed()) return;
  switch (heading) {
    case when:
    case or_when:
      rule.triggers.push_back(parse_trigger(reader));
      break;
    case provided:
      rule.provided.push_back(parse_cond(reader));
      break;
    case unless:
      rule.unless.push_back(parse_cond(reader));
      break;
    case then:
      rule.duties.push_back(parse_duty(reader));
      break;
    default:
      rule.otherwise.push_back(parse_duty(reader));
      break;
  }
  rule.span.end = reader.since(rule.span.begin).end;
}

// A rule that no "then" follows says nothing.
void check_duties(Reader& reader, const Clause& clause) {
  for (const Rule& rule : clause.rules)
    if (rule.duties.empty())
      reader.report("lang.rule-without-duty",
                    "this rule has no \"then\": it obliges nobody to anything", rule.span);
}

void append(std::vector<Name>& all, const std::vector<Name>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

void parse_clause_item(Reader& reader, Heading heading, Clause& clause) {
  switch (heading) {
    case prevails_over:
      return append(clause.prevails_over, reader.names("a treaty, article or clause"));
    case survives_end:
      clause.survives_end = true;
      return;
    case limits:
      clause.limits.push_back(reader.name("a clause"));
      return;
    case open_issue:
      clause.issues.push_back(parse_open_issue(reader));
      return;
    default:
      clause.notes.push_back(reader.text(what_text));
      return;
  }
}

Amendment parse_amendment(Reader& reader) {
  Amendment amendment;
  std::uint32_t begin = reader.statement_begin();
  amendment.refs = reader.names("a clause");
  if (reader.accept("for")) amendment.for_names = reader.names("a state");
  Block block(reader, "an amendment", {provided, unless, open_issue});
  while (auto heading = block.next()) {
    if (*heading == provided)
      amendment.provided.push_back(parse_cond(reader));
    else if (*heading == unless)
      amendment.unless.push_back(parse_cond(reader));
    else
      amendment.issues.push_back(parse_open_issue(reader));
  }
  amendment.span = reader.since(begin);
  return amendment;
}

void parse_attachment_item(Reader& reader, Heading heading, Attachment& attachment) {
  switch (heading) {
    case text:
      attachment.texts.push_back(reader.text(what_text));
      return;
    case quote:
      attachment.quotes.push_back(reader.text(what_text));
      return;
    case note:
      attachment.notes.push_back(reader.text(what_text));
      return;
    case source:
      attachment.sources.push_back(reader.source());
      return;
    case define:
      attachment.defines.push_back(parse_define(reader));
      return;
    case article:
      attachment.articles.push_back(parse_article(reader));
      return;
    default:
      attachment.amendments.push_back(parse_amendment(reader));
      return;
  }
}

}  // namespace

Clause parse_clause(Reader& reader) {
  Clause clause;
  std::uint32_t begin = reader.statement_begin();
  clause.id = reader.id("the id of a clause");
  Block block(reader, "a clause", clause_items);
  while (auto heading = block.next()) {
    if (rule_items.contains(*heading))
      parse_rule_item(reader, *heading, clause);
    else
      parse_clause_item(reader, *heading, clause);
  }
  check_duties(reader, clause);
  clause.span = reader.since(begin);
  return clause;
}

Article parse_article(Reader& reader) {
  Article article;
  std::uint32_t begin = reader.statement_begin();
  article.id = reader.id("the number or id of an article");
  article.when = reader.span_text();
  Block block(reader, "an article", {text, quote, note, secret, clause});
  while (auto heading = block.next()) {
    switch (*heading) {
      case text:
        article.texts.push_back(reader.text(what_text));
        break;
      case quote:
        article.quotes.push_back(reader.text(what_text));
        break;
      case note:
        article.notes.push_back(reader.text(what_text));
        break;
      case secret:
        once(reader, article.secrecy.secret);
        article.secrecy = reader.secrecy();
        break;
      default:
        article.clauses.push_back(parse_clause(reader));
        break;
    }
  }
  article.span = reader.since(begin);
  return article;
}

Version parse_version(Reader& reader) {
  Version version;
  std::uint32_t begin = reader.statement_begin();
  version.number = reader.count("the number of a version");
  reader.expect("from");
  version.from = reader.date("a date after \"from\"");
  if (reader.next_is(TokenKind::string)) version.title = reader.text("a title");
  Block block(reader, "a version", {repeals, article, region});
  while (auto heading = block.next()) {
    if (*heading == article) {
      version.articles.push_back(parse_article(reader));
    } else if (*heading == region) {
      version.regions.push_back(parse_region(reader));
    } else {
      reader.expect("article");
      append(version.repeals, reader.names("the number or id of an article"));
    }
  }
  version.span = reader.since(begin);
  return version;
}

Attachment parse_attachment(Reader& reader, Attachment::Kind kind) {
  Attachment attachment;
  std::uint32_t begin = reader.statement_begin();
  attachment.kind = kind;
  attachment.title = reader.text("its title between quotation marks");
  if (reader.accept("by")) attachment.by = reader.names("a state");
  if (reader.accept("from")) attachment.from = reader.date("a date after \"from\"");
  if (reader.accept("secret")) attachment.secrecy = reader.secrecy();
  Block block(reader, "a protocol or declaration",
              {text, quote, note, source, define, article, amends});
  while (auto heading = block.next()) parse_attachment_item(reader, *heading, attachment);
  attachment.span = reader.since(begin);
  return attachment;
}

Define parse_define(Reader& reader) {
  Define define;
  define.id = reader.name("the word that is defined");
  reader.expect(TokenKind::equals, "\"=\"");
  define.adversary = parse_adversary(reader, false);
  if (reader.accept("for")) define.for_refs = reader.names("a treaty, article or clause");
  define.span = reader.since(reader.statement_begin());
  return define;
}

}  // namespace casus::lang
