#pragma once
// Editing a text where it stands: a line over a card or a header. Return and Tab keep what was typed, so does clicking
// elsewhere; Esc gives it up.

#include <functional>

#include <QLineEdit>
#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QString>

namespace waymark {

// Where the line lies: asked again whenever the map moves.
struct EditPlace {
    QWidget* parent = nullptr;
    std::function<QRectF()> rect;      // in the parent's pixels
    std::function<double()> fontSize;  // in pixels
};

// What is edited.
struct EditText {
    QString text;
    QString label;  // what it is, for screen readers and where nothing is typed yet
    // Takes what was typed; what is wrong with it, in words, or nothing.
    std::function<QString(const QString&)> commit;
};

// Where keys lead after the text was taken. Without a function, Tab ends the edit as Return does.
struct EditFollow {
    std::function<void()> onTab, onBacktab;
    std::function<void()> onGrow;  // Ctrl+Return
};

class InlineEditor : public QObject {
    Q_OBJECT

public:
    explicit InlineEditor(QObject* parent = nullptr);
    ~InlineEditor() override;

    // Ends an edit that is under way, keeping what was typed. `commit` is called only if the text was changed. A text
    // that is refused stays open and says why, unless the person leaves it by another way than a key.
    void start(EditPlace place, EditText text, EditFollow follow = {});
    void finish(bool keep);
    // Takes what is typed, for rehearse() of a session: the line stays open.
    void rehearse() const;
    void follow();

    [[nodiscard]] bool isOpen() const { return m_line; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    bool pressed(const QKeyEvent& event);
    // Takes the text, closes the line and goes where the key leads; stays where the text is refused.
    void leave(const std::function<void()>& next);

    EditPlace m_place;
    EditText m_text;
    EditFollow m_follow;
    QPointer<QLineEdit> m_line;
};

}  // namespace waymark
