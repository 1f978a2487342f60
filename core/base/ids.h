// Row ids of the library. They stay the same for the life of a row and are never given out twice.
#pragma once

#include <QtGlobal>

namespace jianbao {

using PageId = qint64;
using ArticleId = qint64;
using TagId = qint64;
using NoteId = qint64;
using HighlightId = qint64;
using RepairId = qint64;
using SavedSearchId = qint64;

} // namespace jianbao
