import QtQuick

// The heading of a group of rows or cards; `note` says at its right what the group is about now.
Item {
    id: heading

    property string text
    property string note

    implicitHeight: Math.round(30 * Theme.u)

    Label {
        id: title
        text: heading.text
        strong: true
        font.pixelSize: Theme.small
        width: Math.min(implicitWidth, parent.width)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        text: heading.note
        color: Theme.secondary
        font.pixelSize: Theme.caption
        anchors.left: title.right
        anchors.leftMargin: Theme.gutter
        anchors.right: parent.right
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
    }
}
