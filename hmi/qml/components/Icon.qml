import QtQuick

// One icon of the family in one colour.
Image {
    id: icon

    property string name
    property color color: Theme.text
    property int size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name ? "image://icon/" + name + "/" + String(icon.color).slice(-6) : ""
}
