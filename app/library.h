// The library of the first start: where it lives, and how it gets the sample pages. Shared by both programs.
#pragma once

#include "core/base/result.h"
#include "core/place/gazetteer.h"
#include "core/store/library.h"

#include <QString>

#include <memory>

namespace jianbao::app {

// Sets the names by which the platform's folders for data and settings are found. Before anything asks for them.
void nameApplication();

// …/library.jianbao at the platform's data location: ~/.local/share/jianbao on Linux.
[[nodiscard]] QString defaultLibraryPath();

// Gives the path of the default library. Where there is none yet it is made first, whole or not at all, with the
// sample pages in it: some hundred ms. created tells which. Errors: those of Library::open and of importing.
[[nodiscard]] Result<QString> ensureDefaultLibrary(const place::Gazetteer &gazetteer, bool *created = nullptr);

// Opens the default library, made by ensureDefaultLibrary where it is missing.
[[nodiscard]] Result<std::unique_ptr<store::Library>> openDefaultLibrary(const place::Gazetteer &gazetteer,
                                                                         bool *created = nullptr);

} // namespace jianbao::app
