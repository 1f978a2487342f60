// Which Han characters sentences begin with and end with, and which they do not.
#pragma once

#include <QChar>

namespace jianbao::page {

// The natural logarithm of how much oftener a sentence begins with the character than a line broken anywhere does, and
// ends with it; 0 where that is not known. In steps, from -3 to 2.4.
[[nodiscard]] double beginsSentence(QChar c);
[[nodiscard]] double endsSentenceWith(QChar c);

} // namespace jianbao::page
