// A window on a real library in a folder of its own, closed and opened again as a person does.
#pragma once

#include "core/store/articlestore.h"
#include "core/store/placestore.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace jianbao::ui::testing {

class Journey
{
public:
    // With the sample pages, or an empty library.
    explicit Journey(bool withSamples = true);
    // With these pages alone.
    explicit Journey(const QList<store::NewPage> &pages);
    ~Journey();

    // A window of 1440x900 that is active, and whose list has come.
    void openWindow();
    void closeWindow();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // Asks the library itself, after what was handed to the writer is written.
    template<typename Ask>
    auto ask(Ask question)
    {
        auto future = m_session->writer().run(question);
        future.waitForFinished();
        return future.result().value();
    }
    // The township with the most articles.
    [[nodiscard]] QString largestPlace();
    [[nodiscard]] store::ArticleRecord article(ArticleId id);

    // A key to the widget with the focus, in a popup first.
    void press(const QString &key);
    void type(const QString &text);
    void run(const QString &command);
    // The text of the status bar.
    [[nodiscard]] QString sentence() const;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    place::Gazetteer m_gazetteer;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace jianbao::ui::testing
