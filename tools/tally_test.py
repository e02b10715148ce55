"""tally.py counts gtest cases, and never mistakes a crash or a missing report for a success."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

TALLY = pathlib.Path(__file__).with_name("tally.py")


def ctest(*tests):
    rows = "".join(f'<testcase name="{name}" status="{status}"/>' for name, status in tests)
    return f"<testsuite>{rows}</testsuite>"


def gtest(*cases):
    rows = ""
    for name, outcome in cases:
        inner = {"failed": '<failure message="no"/>', "skipped": '<skipped message="no data"/>'}
        rows += (f'<testcase classname="S" name="{name}" status="run" result="completed">'
                 f'{inner.get(outcome, "")}</testcase>')
    return f"<testsuites><testsuite>{rows}</testsuite></testsuites>"


class Tally(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.build = pathlib.Path(folder.name)
        (self.build / "test-reports").mkdir()

    def write(self, name, text):
        (self.build / "test-reports" / name).write_text(text)

    def tally(self, *also):
        run = subprocess.run([sys.executable, "-B", TALLY, self.build, *also], capture_output=True,
                             text=True, check=False)
        return run.returncode, run.stdout.splitlines()

    def test_cases_of_gtest_are_counted_and_other_tests_count_one(self):
        self.write("ctest.xml", ctest(("base_test", "run"), ("tools", "run")))
        self.write("base_test.xml", gtest(("a", "passed"), ("b", "passed")))
        self.assertEqual(self.tally(), (0, ["3 passed, 0 failed"]))

    def test_a_failed_case_is_named(self):
        self.write("ctest.xml", ctest(("base_test", "fail")))
        self.write("base_test.xml", gtest(("a", "passed"), ("b", "failed")))
        status, lines = self.tally()
        self.assertEqual((status, lines[-1]), (1, "1 passed, 1 failed"))
        self.assertIn("S.b", lines[0])

    def test_an_executable_that_died_is_a_failure(self):
        self.write("ctest.xml", ctest(("base_test", "fail"), ("time_test", "run")))
        status, lines = self.tally()
        self.assertEqual((status, lines[-1]), (1, "1 passed, 1 failed"))

    def test_a_skipped_case_is_loud_and_not_counted_as_passed(self):
        self.write("ctest.xml", ctest(("base_test", "run")))
        self.write("base_test.xml", gtest(("a", "passed"), ("b", "skipped")))
        status, lines = self.tally()
        self.assertEqual((status, lines[-2:]), (0, ["1 skipped", "1 passed, 0 failed"]))
        self.assertIn("no data", lines[0])

    def test_a_test_that_was_not_run_is_a_failure(self):
        self.write("ctest.xml", ctest(("base_test", "notrun")))
        self.assertEqual(self.tally()[1][-1], "0 passed, 1 failed")

    def test_no_tests_and_no_report_are_failures(self):
        self.assertEqual(self.tally()[0], 1)
        self.write("ctest.xml", ctest())
        self.assertEqual(self.tally(), (1, ["0 passed, 0 failed"]))

    def test_further_steps_count(self):
        self.write("ctest.xml", ctest(("tools", "run")))
        self.assertEqual(self.tally("--also", "tidy=failed")[1][-1], "1 passed, 1 failed")


if __name__ == "__main__":
    unittest.main()
