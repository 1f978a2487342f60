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

// Stores made pages as they were made, without a parse, in one transaction; gives the number of articles.
int addAsMade(store::Library &library, const QList<MadePage> &pages);

} // namespace jianbao::bench
