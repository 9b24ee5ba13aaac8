import QtQuick
import Ballast
import components

// Before a site is set up: a PIN for the installer, or knowingly none.
Page {
    id: page

    required property FirstPinView view

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Math.round(520 * Theme.u))
        spacing: Theme.gutter

        Icon {
            name: page.view.ready ? "lock" : "lock-open"
            size: Math.round(44 * Theme.u)
            color: Theme.secondary
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            objectName: "title"
            width: parent.width
            text: page.view.title
            strong: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }

        Label {
            objectName: "text"
            width: parent.width
            text: page.view.text
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }

        TouchButton {
            objectName: "setPin"
            visible: !page.view.ready
            width: parent.width
            icon: "lock"
            text: qsTr("Set the installer's PIN")
            strong: true
            onClicked: page.view.set_pin()
        }

        TouchButton {
            objectName: "goOn"
            width: parent.width
            text: page.view.ready ? qsTr("Go on") : qsTr("Go on without a PIN")
            onClicked: page.view.go_on()
        }
    }
}
