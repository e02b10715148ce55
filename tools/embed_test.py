"""embed.py takes in every corpus file and nothing else, and its checksum notices every change."""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

EMBED = pathlib.Path(__file__).with_name("embed.py")


class Embed(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.corpus = pathlib.Path(folder.name) / "corpus"
        self.output = pathlib.Path(folder.name) / "output"
        self.write("treaties/b.pact", "two")
        self.write("treaties/a.pact", "one\n")
        self.write("LICENSE", "not a treaty")
        self.write("treaties/.draft.pact", "hidden")

    def write(self, path, text):
        (self.corpus / path).parent.mkdir(parents=True, exist_ok=True)
        (self.corpus / path).write_text(text)

    def embed(self):
        subprocess.run([sys.executable, "-B", EMBED, "--corpus", self.corpus, "--output", self.output],
                       check=True)
        return (self.output / "embedded.cpp").read_text(), (self.output / "embedded.bin").read_bytes()

    def digest(self):
        return re.search(r'return "([0-9a-f]{64})"', self.embed()[0]).group(1)

    def test_files_are_sorted_and_laid_end_to_end(self):
        source, blob = self.embed()
        self.assertEqual(blob, b"one\ntwo")
        rows = re.findall(r'\{"(.*?)", (\d+), (\d+)\},', source)
        self.assertEqual(rows, [("treaties/a.pact", "0", "4"), ("treaties/b.pact", "4", "3")])

    def test_the_checksum_notices_content_names_and_where_a_file_ends(self):
        seen = {self.digest()}
        self.write("treaties/a.pact", "one")
        self.write("treaties/b.pact", "\ntwo")
        seen.add(self.digest())
        (self.corpus / "treaties/b.pact").rename(self.corpus / "treaties/c.pact")
        seen.add(self.digest())
        self.assertEqual(len(seen), 3)

    def test_the_same_corpus_gives_the_same_bytes(self):
        self.assertEqual(self.embed(), self.embed())

    def test_an_empty_corpus_is_one(self):
        self.corpus = self.corpus / "none"
        self.assertEqual(self.embed()[1], b"")


if __name__ == "__main__":
    unittest.main()
