#pragma once
// Fields whose text is taken when it is finished (Enter or leaving the field). A text that cannot be taken stays
// where it is, marked, with a sentence that says what would be right; it is kept even while the field shows
// something else in between.

#include <functional>
#include <optional>

#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace waymark {

// The state that fields of one and of many lines share.
class TypedText {
public:
    // Takes a text; gives back why it cannot be taken.
    using Take = std::function<std::optional<QString>(const QString& text)>;

    TypedText(const TypedText&) = delete;
    TypedText& operator=(const TypedText&) = delete;
    virtual ~TypedText() = default;
    void onTake(Take take) { m_take = std::move(take); }

    // Shows the value of a subject, named so that texts typed for it are found again. What a person is typing, or
    // typed in vain, for the same subject stays.
    void showValue(const QString& subject, const QString& value);
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] const QString& subject() const { return m_subject; }

    // Something was typed that is not taken yet.
    [[nodiscard]] bool isPending() const { return m_isPending; }
    // Why the text could not be taken, empty if it was.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    // The text as typed.
    [[nodiscard]] virtual QString typed() const = 0;

    void commit();
    // Takes what is typed, for rehearse() of a session: the field stays as it is, whatever comes of it.
    void rehearse() const;
    // Back to the value.
    void revert();
    // Marks a text that was refused together with others.
    void refuse(const QString& problem) { setProblem(problem); }

protected:
    TypedText() = default;

    void noteTyping();
    virtual void setShown(const QString& text) = 0;
    virtual void announceProblem(const QString& problem) = 0;

private:
    struct Draft {
        QString text;
        QString problem;
    };
    void setProblem(const QString& problem);

    Take m_take;
    QString m_subject;
    QString m_value;
    QString m_problem;
    QHash<QString, Draft> m_drafts;  // refused texts by subject
    bool m_isPending = false;
};

// A line. Enter takes the text and keeps the focus, Escape goes back to the value; undo belongs to the journey
// unless something is being typed.
class TextField : public QLineEdit, public TypedText {
    Q_OBJECT

public:
    explicit TextField(const QString& accessibleName, QWidget* parent);
    [[nodiscard]] QString typed() const override { return text(); }

Q_SIGNALS:
    void problemChanged(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void setShown(const QString& text) override;
    void announceProblem(const QString& problem) override;
};

// Plain text on lines that grow in number with what is written. Tab leaves the field. In notes Ctrl+Enter takes the
// text; a title is one long line that is wrapped, and Enter takes it.
class NotesField : public QPlainTextEdit, public TypedText {
    Q_OBJECT

public:
    enum class Use { Notes, Title };
    NotesField(const QString& accessibleName, Use use, QWidget* parent);
    [[nodiscard]] QString typed() const override { return toPlainText(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void problemChanged(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void setShown(const QString& text) override;
    void announceProblem(const QString& problem) override;

private:
    [[nodiscard]] double textHeight() const;

    Use m_use;
    bool m_isSetting = false;
};

// Takes what is being typed right now, wherever that is: for commands that do not move the focus, such as saving.
void commitTyping();

}  // namespace waymark
