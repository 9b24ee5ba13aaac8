import QtQuick

// What stands on a page that has nothing to show: what is missing, and what to do.
Item {
    id: empty

    property string icon
    property string title
    property string advice

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Math.round(520 * Theme.u))
        spacing: Theme.gutter

        Icon {
            name: empty.icon
            color: Theme.secondary
            size: Math.round(48 * Theme.u)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            text: empty.title
            strong: true
            font.pixelSize: Theme.title
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }

        Label {
            text: empty.advice
            color: Theme.secondary
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
    }
}
