// Notices that an article was read: its end came on screen by scrolling, or stood there for 3 s from the beginning.
#pragma once

#include <QObject>
#include <QTimer>

namespace jianbao::ui {

class ArticleView;

class EndWatch : public QObject
{
    Q_OBJECT
public:
    explicit EndWatch(ArticleView &view);
    void start(); // an article was opened
    void stop();
    void readOn(); // the reader went on past an end that was on screen

Q_SIGNALS:
    void reached(); // once for each start

private:
    void check(bool scrolled);
    void report();

    ArticleView &m_view;
    QTimer m_pause;
    bool m_watching = false;
};

} // namespace jianbao::ui
