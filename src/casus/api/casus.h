#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "casus/base/diagnostic.h"
#include "casus/corpus/library.h"
#include "casus/duty/cascade.h"
#include "casus/duty/world.h"
#include "casus/explain/background.h"
#include "casus/explain/subject.h"

namespace casus::api {

struct CorpusOptions {
  std::string corpus;             // "": the one in the program; "none"; a folder
  std::string record = "corpus";  // "corpus", "none", or a file
  std::vector<std::string> with;  // overlays
};

inline constexpr std::size_t question_bytes_max = 4096;

// One question with everything that refines it, as a person writes it.
struct Question {
  std::string text, on;         // on: YYYY-MM-DD
  bool on_today = false;        // `on` was not given but read off the clock
  std::string place, known_by;  // "": not given
  std::vector<std::string> facts, open;
  duty::Profile profile = duty::Profile::strict;
  std::int32_t at_once_days = 3;
  bool cascade = false, gates_wait = false, assist_is_aid = false;
};

// A question answered. Movable; `world` looks into `history`, and both into the Casus that
// answered, which must outlive them.
struct Asked {
  time::Date date;
  std::unique_ptr<facts::History> history;
  duty::World world;
  duty::Answer answer;
  duty::Profile profile = duty::Profile::strict;
  // The second if the headline is not broad itself: its steps, without their rows.
  std::optional<duty::Cascade> cascade, broad_cascade;
};

// The one door: a corpus opened once, then asked. One thread at a time.
class Casus {
 public:
  static Casus open(const CorpusOptions& options);

  // What is wrong with what the user brought; questions are answered only if there is no error.
  [[nodiscard]] const Diagnostics& faults() const { return faults_; }
  // What is wrong with the corpus inside the program: left out of it, and told as a warning.
  [[nodiscard]] const Diagnostics& own_faults() const { return own_faults_; }
  [[nodiscard]] const SourceMap& sources() const { return library_.sources(); }
  [[nodiscard]] const pact::Program& program() const { return library_.compiled().program; }
  [[nodiscard]] const corpus::Library& library() const { return library_; }
  [[nodiscard]] corpus::Library& library() { return library_; }

  // Fails with lang.*, pact.* or api.* at the word in question; option values are files named after
  // them.
  Result<Asked> ask(const Question& question);
  // A day written in an option.
  Result<time::Date> day(std::string_view option, const std::string& text);
  // A state named in an option.
  Result<duty::StateId> state(std::string_view option, const std::string& text, time::Date date);
  Result<duty::TreatyId> treaty(std::string_view option, const std::string& text);
  // The world of a day without any question.
  [[nodiscard]] Asked stand_on(time::Date date) const;

  [[nodiscard]] explain::Background background(std::string question) const;

 private:
  Result<duty::Opening> opening(const std::string& text);

  corpus::Library library_;
  Diagnostics faults_, own_faults_;
  bool with_record_ = true;
};

// The subject of an explanation of what was asked.
explain::Subject subject_of(const Asked& asked, const Casus& casus);

}  // namespace casus::api
