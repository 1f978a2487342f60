// A line for filtering that also tells what an input method is still composing, so that zlz matches 张楼镇 before
// anything is committed.
#pragma once

#include <QLineEdit>

namespace jianbao::ui {

class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    // The text with the open composition in its place (without the spaces and ' that stand between its syllables).
    [[nodiscard]] QString typed() const;
    [[nodiscard]] qsizetype caret() const { return cursorPosition() + m_preedit.size(); } // in typed()
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }

Q_SIGNALS:
    void typedChanged(const QString &typed);
    // Keys on the line, never while a composition is open.
    void chosen();      // Enter
    void left();        // Esc on an empty line; on another one it clears the line
    void downPressed();
    void upPressed();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();
    bool handleKey(int key);

    QString m_preedit;
    QString m_announced;
};

} // namespace jianbao::ui
