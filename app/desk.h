// Keeps one window on one library: opens another library in its place, and builds the window again in another language.
#pragma once

#include "core/base/result.h"
#include "core/place/gazetteer.h"
#include "ui/session/session.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

class QSettings;

namespace jianbao::app {

class Desk : public QObject
{
    Q_OBJECT
public:
    // Both outlive the desk. Sets theme and font as the settings say.
    Desk(const place::Gazetteer &gazetteer, QSettings &settings);
    ~Desk() override;

    // Opens a library (create: makes it where it is missing) and shows its window. On an error what was open stays.
    [[nodiscard]] Done open(const QString &path, bool create);
    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }

private:
    void showWindow();
    void closeWindow();

    const place::Gazetteer &m_gazetteer;
    QSettings &m_settings;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window; // on the session
};

} // namespace jianbao::app
