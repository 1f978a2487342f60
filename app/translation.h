// The language of both programs: Chinese where the system's is, English elsewhere.
#pragma once

#include <QString>

namespace jianbao::app {

// Makes the process a UTF-8 one whatever the locale says: Qt wants that, and output must be readable by the next
// program. Before the application object.
void useUtf8();

// Installs the translations that the program carries for the system's language, Qt's own texts included: Chinese, or
// the plural forms of English. language ("zh", "en") overrides the system's. Dates are written in the language of the
// texts. After the application object; takes the place of what was installed before.
void installTranslation(const QString &language = {});

} // namespace jianbao::app
