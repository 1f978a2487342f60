// A text of many pages is decided window by window, so that its time grows with its length and no faster.
#pragma once

#include "core/page/arrange.h"
#include "core/page/stream.h"

#include <QList>

namespace jianbao::page {

// A stretch of a stream as a stream of its own, with the numbers that its parts have in the whole.
struct Window {
    Stream stream;
    QList<qsizetype> paragraphs;
    QList<qsizetype> photos;
    QList<qsizetype> units;
    QList<qsizetype> sides;
};

// Whether a stream is longer than any page: only then is it cut.
[[nodiscard]] bool isLong(const Stream &stream);

// Cuts where an item begins with 本报…讯, at best; a paragraph's pieces stay together.
[[nodiscard]] QList<Window> windowsOf(const Stream &stream);

// Adds a window's arrangement to that of the whole.
void append(Arrangement &whole, const Arrangement &part, const Window &window);

} // namespace jianbao::page
