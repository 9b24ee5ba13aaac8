import QtQuick

// Where the keyboard is; fills the item it belongs to.
Rectangle {
    required property Item of

    anchors.fill: parent
    visible: of.activeFocus
    color: "transparent"
    radius: Theme.radius / 2
    border.width: 3
    border.color: Theme.manual
}
