import QtQuick

// Instead of an empty page or list: what is missing, what to do about it, and the button that does it where there is one.
Item {
    id: empty

    required property string icon
    required property string title
    property string advice
    property string action

    signal acted

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gutter, Math.round(460 * Theme.u))
        spacing: Theme.gap

        Icon {
            name: empty.icon
            color: Theme.secondary
            size: Math.round(44 * Theme.u)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            width: parent.width
            text: empty.title
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: empty.advice
            color: Theme.secondary
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }

        TouchButton {
            visible: empty.action !== ""
            text: empty.action
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: empty.acted()
        }
    }
}
