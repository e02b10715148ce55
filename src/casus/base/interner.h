#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "casus/base/ids.h"

namespace casus {

// An interned word. Symbols are numbered in the order in which their words first came, so the same
// input gives the same numbers.
using Symbol = Id<struct SymbolTag>;

// Words, each kept once. text() stays valid as long as the interner, also when it is moved.
class Interner {
 public:
  Interner() = default;
  Interner(Interner&&) = default;
  Interner& operator=(Interner&&) = default;

  Symbol intern(std::string_view word);
  // Symbol::none() if the word was never interned.
  Symbol find(std::string_view word) const;
  std::string_view text(Symbol symbol) const {
    CASUS_ASSERT(symbol.index() < words_.size());
    return words_[symbol.index()];
  }
  std::size_t size() const { return words_.size(); }

 private:
  std::size_t slot_of(std::string_view word, std::uint64_t hash) const;
  std::string_view store(std::string_view word);
  void grow();

  std::vector<std::string_view> words_;
  std::vector<std::uint64_t> hashes_;
  std::vector<Symbol> slots_;  // open addressing with linear probing; a power of two in size
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t block_left_ = 0;
  char* block_next_ = nullptr;
};

}  // namespace casus
