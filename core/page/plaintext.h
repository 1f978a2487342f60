// A page's text in the characters that the rules speak of. Text layers and OCR have others for the same: blanks of other
// widths, full-width figures, radicals for the characters that look like them, straight quotation marks, half-width marks.
#pragma once

#include <QString>

namespace jianbao::page {

// Every character keeps its place: a range is of both texts. What is shown to a person is taken from the page itself.
// Linear; any thread.
[[nodiscard]] QString plainText(QString page);

} // namespace jianbao::page
