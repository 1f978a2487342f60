// The status bar: the last act with its Undo link, or the import or copy that runs; on the right what is selected and
// shown.
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace jianbao::ui {

class LinkButton;

class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    // A sentence for 8 s, with a link (empty: none) whose click is linkActivated(link's target).
    void say(const QString &sentence, const QString &linkText = {}, const QString &target = {});
    // The same in the error colour, until the next sentence.
    void sayError(const QString &sentence);
    void clear();

    // An import or a copy that runs; sentences wait behind it but are shown for their time.
    void showProgress(const QString &text, int done, int total);
    void hideProgress();

    void setCounts(int selected, int shown, int inLibrary);

Q_SIGNALS:
    void linkActivated(const QString &target);
    void cancelRequested();

private:
    void show(const QString &sentence, const QString &linkText, const QString &target, bool error);

    QLabel *m_sentence;
    LinkButton *m_link;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    LinkButton *m_cancel;
    QLabel *m_counts;
    QTimer m_timeout;
    QString m_target;
};

} // namespace jianbao::ui
