#include "casus/api/casus.h"

#include <gtest/gtest.h>

#include "casus/api/version.h"
#include "casus/base/file.h"
#include "casus/base/render.h"
#include "casus/base/temporary_folder_test.h"

namespace casus::api {
namespace {

TEST(Casus, opens_its_own_corpus_without_a_fault) {
  Casus casus = Casus::open({});
  EXPECT_TRUE(casus.faults().ok()) << render(casus.faults(), casus.sources());
  EXPECT_TRUE(casus.own_faults().ok()) << render(casus.own_faults(), casus.sources());
}

TEST(Casus, refuses_a_fault_of_what_the_user_brought) {
  TemporaryFolder folder;
  std::string path = folder.path() + "/mine.pact";
  ASSERT_TRUE(write_file(path, "treaty x \"X\"\n  parties Nowhere, Peru\n  signed 2020-01-01\n"));
  Casus casus = Casus::open({.corpus = {}, .record = "corpus", .with = {path}});
  EXPECT_FALSE(casus.faults().ok());
  EXPECT_TRUE(casus.own_faults().ok());
}

TEST(Casus, answers_twice_alike) {
  Casus casus = Casus::open({});
  Question question;
  question.text = "Russia attacks Estonia";
  question.on = "2024-05-01";
  auto first = casus.ask(question), second = casus.ask(question);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->answer.rows.size(), second->answer.rows.size());
  EXPECT_GT(first->answer.rows.size(), 30u);
}

TEST(Casus, drops_the_record_from_the_day_of_the_question_on) {
  Casus casus = Casus::open({});
  Question question;
  question.text = "North Korea invades South Korea";
  question.on = "1950-06-25";
  auto asked = casus.ask(question);
  ASSERT_TRUE(asked) << asked.error().text;
  for (const facts::Event& event : asked->history->events())
    EXPECT_TRUE(event.supposed || event.date < asked->date);
}

TEST(Version, is_that_of_the_build) {
  const char* source = std::getenv("CASUS_SOURCE_DIR");
  auto text = read_file(std::string(source ? source : ".") + "/CMakeLists.txt");
  ASSERT_TRUE(text);
  EXPECT_NE(text->find("project(casus VERSION " + std::string(version_text) + " "),
            std::string::npos);
}

}  // namespace
}  // namespace casus::api
