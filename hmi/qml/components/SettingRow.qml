import QtQuick

// A line of a list: name at the left, whatever shows or changes it at the right.
Item {
    id: row

    property string text
    property string note
    property bool lined: true
    default property alias content: right.data

    implicitHeight: Math.round(34 * Theme.u)

    Label {
        id: name
        text: row.text
        color: Theme.secondary
        font.pixelSize: Theme.small
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.fine
        width: Math.min(implicitWidth, row.width - right.width - Theme.gap)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        text: row.note
        color: Theme.secondary
        font.pixelSize: Theme.caption
        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        anchors.right: right.left
        anchors.rightMargin: Theme.gap
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
    }

    Row {
        id: right
        spacing: Theme.gap
        anchors.right: parent.right
        height: parent.height
    }

    Rectangle {
        visible: row.lined
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.outline
        opacity: 0.5
    }
}
