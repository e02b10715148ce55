"""The gate refuses what it should, on a small tree that has the real CMakeLists.txt."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

TOOLS = pathlib.Path(__file__).resolve().parent
ROOT = TOOLS.parent
sys.path.insert(0, str(TOOLS))
import tidy  # noqa: E402

HEADER = "#pragma once\n"


def body(lines):
    return "{\n" + "  step();\n" * (lines - 2) + "}\n"


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        shutil.copy(ROOT / "CMakeLists.txt", self.root)
        self.write("src/casus/base/result.h", HEADER)

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)

    def refused(self):
        return [f"{f.path}:{f.line}: {f.message}" for f in tidy.check_tree(self.root) if not f.warning]

    def assert_refused(self, place, words):
        found = self.refused()
        self.assertTrue(any(f.startswith(place) and words in f for f in found), found)


class Includes(Tree):
    def test_a_clean_tree_passes(self):
        self.write("src/casus/duty/engine.cpp", '#include "casus/base/result.h"\n')
        self.assertEqual(self.refused(), [])

    def test_a_backward_include_is_refused(self):
        self.write("src/casus/pact/program.h", HEADER + '#include "casus/duty/engine.h"\n')
        self.assert_refused("src/casus/pact/program.h:2:", "may not include room duty")

    def test_a_sibling_include_is_refused(self):
        self.write("src/casus/lang/parser.cpp", '\n#include "casus/facts/state.h"\n')
        self.assert_refused("src/casus/lang/parser.cpp:2:", "may not include room facts")

    def test_an_include_in_a_comment_is_none(self):
        self.write("src/casus/lang/parser.cpp", '// #include "casus/duty/engine.h"\n')
        self.assertEqual(self.refused(), [])

    def test_a_room_that_is_not_declared_is_refused(self):
        self.write("src/casus/attic/old.cpp", "int x;\n")
        self.assert_refused("src/casus/attic/old.cpp:1:", "not declared")

    def test_a_file_that_the_build_does_not_see_is_refused(self):
        self.write("src/casus/duty/inner/engine.cpp", "int x;\n")
        self.assert_refused("src/casus/duty/inner/engine.cpp:1:", "does not see it")

    def test_the_command_exits_with_one(self):
        self.write("src/casus/pact/program.h", HEADER + '#include "casus/duty/engine.h"\n')
        run = subprocess.run([sys.executable, "-B", TOOLS / "tidy.py", "--root", self.root],
                             capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 1)
        self.assertIn("src/casus/pact/program.h:2:", run.stdout)


    def test_cmake_refuses_a_room_that_depends_on_a_later_one(self):
        script = self.root / "rooms.cmake"
        script.write_text("cmake_minimum_required(VERSION 3.25)\n"
                          f'include("{ROOT}/cmake/CasusRoom.cmake")\n'
                          "set_property(GLOBAL PROPERTY CASUS_ROOMS base)\n"
                          "casus_room(pact DEPENDS base duty)\n")
        run = subprocess.run(["cmake", "-P", script], capture_output=True, text=True, check=False)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("not declared", run.stderr)


class Functions(Tree):
    def test_sixty_lines_pass(self):
        self.write("src/casus/base/a.cpp", "int f() " + body(60))
        self.assertEqual(self.refused(), [])

    def test_sixty_one_lines_are_refused(self):
        self.write("src/casus/base/a.cpp", "namespace casus {\n\nint f(int a,\n      int b) " + body(60)
                   + "}\n")
        self.assert_refused("src/casus/base/a.cpp:3:", "61 lines")

    def test_a_long_member_is_refused(self):
        self.write("src/casus/base/a.h", HEADER + "template <class T>\nclass A {\n public:\n"
                   "  A(int x) : x_{x}, y_{1} " + body(70) + "};\n")
        self.assert_refused("src/casus/base/a.h:5:", "70 lines")

    def test_a_long_class_table_or_namespace_is_not_a_function(self):
        self.write("src/casus/base/a.cpp", "namespace a {\nstruct B {\n" + "  int f() { return 1; }\n" * 70
                   + "};\nconstexpr int t[] = {\n" + "  f(1),\n" * 70 + "};\n}\n")
        self.assertEqual(self.refused(), [])

    def test_braces_in_text_do_not_count(self):
        self.write("src/casus/base/a.cpp", "void f() { g(\"}\", '}', R\"(})\"); /* } */\n"
                   + "  step();\n" * 60 + "}\n")
        self.assert_refused("src/casus/base/a.cpp:1:", "62 lines")

    def test_a_reason_exempts(self):
        self.write("src/casus/base/a.cpp", "// tidy: long because it is one table of cases\nint f() "
                   + body(61))
        self.assertEqual(self.refused(), [])

    def test_an_exemption_without_reason_does_not(self):
        self.write("src/casus/base/a.cpp", "// tidy: long because\nint f() " + body(61))
        self.assert_refused("src/casus/base/a.cpp:2:", "61 lines")


class Habits(Tree):
    def test_a_header_without_pragma_once_is_refused(self):
        self.write("src/casus/base/a.h", "int f();\n")
        self.assert_refused("src/casus/base/a.h:1:", "#pragma once")

    def test_an_absolute_path_is_refused(self):
        self.write("src/casus/base/a.cpp", 'const char* p = "/' + 'home/me/corpus";\n')
        self.assert_refused("src/casus/base/a.cpp:1:", "absolute path")

    def test_using_namespace_std_is_refused(self):
        self.write("src/casus/base/a.cpp", "using namespace std;\n")
        self.assert_refused("src/casus/base/a.cpp:1:", "using namespace std")

    def test_clock_chance_locale_and_rounding_are_refused_in_the_pure_rooms(self):
        for code in ("auto n = std::chrono::system_clock::now();", "std::random_device d;",
                     "long t = time(nullptr);", 'setlocale(0, "");', "double d = 0;"):
            self.write("src/casus/duty/a.cpp", code + "\n")
            self.assert_refused("src/casus/duty/a.cpp:1:", "in room duty")
            self.write("src/casus/duty/a.cpp", "// tidy: allow because the test says so\n" + code + "\n")
            self.assertEqual(self.refused(), [])

    def test_the_cli_may_read_the_clock(self):
        self.write("src/casus/cli/a.cpp", "auto n = std::chrono::system_clock::now();\n")
        self.assertEqual(self.refused(), [])

    def test_iteration_without_order_is_refused(self):
        self.write("src/casus/duty/a.h", HEADER + "struct A { std::unordered_map<int, B<int>> rows_; };\n")
        self.write("src/casus/duty/a.cpp", "void f() {\n  for (auto& [k, v] : rows_) g(k);\n}\n")
        self.assert_refused("src/casus/duty/a.cpp:2:", "has no order")

    def test_a_long_file_is_only_warned_about(self):
        self.write("src/casus/base/a.cpp", "int f();\n" * 401)
        self.assertEqual(self.refused(), [])
        self.assertTrue(any(f.warning for f in tidy.check_tree(self.root)))


if __name__ == "__main__":
    unittest.main()
