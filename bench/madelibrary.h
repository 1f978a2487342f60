// Libraries to measure on: filled with made pages (corpus.h), or with the project's sample pages.
#pragma once

#include "bench/corpus.h"
#include "core/store/library.h"

namespace jianbao::bench {

// The built-in gazetteer, loaded once a run.
[[nodiscard]] const place::Gazetteer &gazetteer();

// Parses this many further pages of the corpus into the library, in one transaction. Stops the program on an error: a
// benchmark of half a library would say nothing.
void addPages(store::Library &library, Corpus &corpus, int count);

} // namespace jianbao::bench
