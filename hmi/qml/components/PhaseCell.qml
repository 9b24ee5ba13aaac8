import QtQuick

// A number in a table column.
Quantity {
    property bool shown: true

    opacity: shown ? 1 : 0
    toRight: true
    size: Theme.title
    unitSize: Theme.caption
}
